package jp.komitto.matching;

/**
 * What a listing can ask for, and how well another meets it, in millionths. A need asks how much of it can be covered, an offer
 * whether it can be made use of; what was not asked for does not count.
 */
public enum Aspect {
    PLACE(Part.PLACE) {
        @Override
        boolean asked(Line mine) {
            return !mine.anywhere();
        }

        @Override
        int fit(Line mine, Line other, int today) {
            if (other.anywhere()) {
                return Score.ONE;
            }
            int common = mine.commonDistricts(other);
            if (common == 0) {
                return Score.HALF;
            }
            return mine.need() ? Score.halfAndShare(common, mine.districtCount()) : Score.ONE;
        }
    },
    TIME(Part.TIME) {
        @Override
        boolean asked(Line mine) {
            return mine.slots() != 0;
        }

        @Override
        int fit(Line mine, Line other, int today) {
            if (!mine.need()) {
                return Score.ONE;
            }
            int common = Integer.bitCount(Times.common(mine, other, today));
            return Score.halfAndShare(common, Integer.bitCount(mine.slots()));
        }
    },
    FIELD(Part.FIELD) {
        @Override
        boolean asked(Line mine) {
            return mine.fields() != 0;
        }

        @Override
        int fit(Line mine, Line other, int today) {
            if (other.fields() == 0) {
                return Score.HALF;
            }
            boolean main = mine.mainField() != Line.NONE && (other.fields() >>> mine.mainField() & 1) != 0;
            return main ? Score.ONE : (mine.fields() & other.fields()) != 0 ? Score.HALF : 0;
        }
    },
    SKILL(Part.DETAIL) {
        @Override
        boolean asked(Line mine) {
            return !mine.unskilled();
        }

        @Override
        int fit(Line mine, Line other, int today) {
            if (mine.need()) {
                return Score.share(mine.commonSkills(other), mine.skillCount());
            }
            return other.unskilled() ? Score.HALF : mine.commonSkills(other) != 0 ? Score.ONE : 0;
        }
    },
    LANGUAGE(Part.DETAIL) {
        @Override
        boolean asked(Line mine) {
            return mine.languages() != 0;
        }

        @Override
        int fit(Line mine, Line other, int today) {
            return other.languages() == 0 ? Score.HALF : Score.ONE;
        }
    },
    AUDIENCE(Part.DETAIL) {
        @Override
        boolean asked(Line mine) {
            return mine.audiences() != 0;
        }

        @Override
        int fit(Line mine, Line other, int today) {
            return other.audiences() == 0 ? Score.HALF : (mine.audiences() & other.audiences()) != 0 ? Score.ONE : 0;
        }
    },
    COMMITMENT(Part.DETAIL) {
        @Override
        boolean asked(Line mine) {
            return mine.commitment() != 0;
        }

        @Override
        int fit(Line mine, Line other, int today) {
            if (other.commitment() == 0) {
                return Score.HALF;
            }
            return Score.ONE - Score.HALF * Math.abs(mine.commitment() - other.commitment());
        }
    },
    AMOUNT(Part.DETAIL) {
        @Override
        boolean asked(Line mine) {
            return mine.amount() != 0;
        }

        @Override
        int fit(Line mine, Line other, int today) {
            return other.amount() == 0 || other.unit() != mine.unit()
                    ? Score.HALF
                    : Score.share(Math.min(mine.amount(), other.amount()), mine.amount());
        }
    },
    BEGINNER(Part.BEGINNER) {
        /** A beginner asks to be welcome; a need that does not welcome beginners asks for experience. */
        @Override
        boolean asked(Line mine) {
            return mine.need() != mine.beginner();
        }

        @Override
        int fit(Line mine, Line other, int today) {
            return other.beginner() == mine.beginner() ? Score.ONE : 0;
        }
    };

    /** What people give a weight to, in the order of {@link Weights}. */
    public enum Part {
        PLACE,
        TIME,
        FIELD,
        DETAIL,
        BEGINNER
    }

    private final Part part;

    Aspect(Part part) {
        this.part = part;
    }

    public Part part() {
        return part;
    }

    abstract boolean asked(Line mine);

    /** Of two listings that pass the gates; for somebody who asked. */
    abstract int fit(Line mine, Line other, int today);
}
