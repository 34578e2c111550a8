package jp.komitto.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The gates as far as bits decide them: a line has to be in one of each of some lists, and in none of others. Only one-off days,
 * periods, posters and whoever is barred are left to be looked at line by line.
 */
final class Narrowing {

    /** Words worked on at once, so that they stay in the nearest cache. */
    private static final int BLOCK = 512;

    private final Postings postings;
    private final List<List<Bits>> oneOf = new ArrayList<>();
    private final List<Bits> noneOf = new ArrayList<>();

    private Narrowing(Postings postings) {
        this.postings = postings;
    }

    /** @param without a gate that stands open; null for none */
    static Narrowing of(Postings postings, Line asker, boolean byCoordinator, Gate without) {
        var narrowing = new Narrowing(postings);
        for (Gate gate : Gate.values()) {
            if (gate != without) {
                narrowing.close(gate, asker, byCoordinator);
            }
        }
        return narrowing;
    }

    Narrowing alsoIn(Bits some) {
        oneOf.add(List.of(some));
        return this;
    }

    private void close(Gate gate, Line asker, boolean byCoordinator) {
        switch (gate) {
            case RESOURCE -> oneOf.add(List.of(postings.resource.of(asker.resource())));
            case PROTECTED -> noneOf.addAll(byCoordinator ? List.of() : List.of(postings.hidden));
            case AGE -> closeAge(asker);
            case PLACE -> closePlace(asker);
            case TIME -> closeUnless(asker.slots() == 0, postings.slot.ofBits(asker.slots()), postings.anyTime);
            case LANGUAGE ->
                closeUnless(asker.languages() == 0, postings.language.ofBits(asker.languages()), postings.anyLanguage);
            case LICENCE -> closeLicence(asker);
            case SKILL -> closeSkill(asker);
            case STATUS, SIDE, OWN, BLOCKED -> {
                // The index holds open listings of one side; posters are looked at line by line.
            }
        }
    }

    private void closeUnless(boolean open, List<Bits> some, Bits other) {
        if (!open) {
            var all = new ArrayList<>(some);
            all.add(other);
            oneOf.add(all);
        }
    }

    private void closePlace(Line asker) {
        List<Bits> reached = new ArrayList<>(postings.district.of(asker.districts()));
        if (asker.online()) {
            reached.add(postings.online);
        }
        closeUnless(asker.anywhere(), reached, postings.anywhere);
    }

    private void closeAge(Line asker) {
        if (asker.ageBand() != 0) {
            oneOf.add(postings.acceptedAge.ofBits(asker.ageBand()));
        }
        closeUnless(asker.acceptsEveryAge(), postings.ageBand.ofBits(asker.acceptedAges()), postings.ageless);
    }

    private void closeLicence(Line asker) {
        if (asker.need()) {
            postings.skill.of(asker.requiredSkills()).forEach(having -> oneOf.add(List.of(having)));
        } else {
            noneOf.addAll(postings.requiredSkill.outside(asker.skills()));
        }
    }

    private void closeSkill(Line asker) {
        if (asker.resource() != Codes.SKILL_RESOURCE) {
            return;
        }
        List<Bits> skilled = postings.skill.of(asker.skills());
        if (asker.need()) {
            oneOf.addAll(asker.unskilled() ? List.of() : List.of(skilled));
        } else {
            closeUnless(false, skilled, postings.unskilled);
        }
    }

    /** The lines that pass, as bits in this many words. */
    long[] lines(int words) {
        long[] passing = new long[words];
        long[] block = new long[BLOCK];
        long[] some = new long[BLOCK];
        for (int first = 0; first < words; first += BLOCK) {
            int length = Math.min(BLOCK, words - first);
            Arrays.fill(block, 0);
            postings.present.orInto(block, first, length);
            for (List<Bits> alternatives : oneOf) {
                narrow(block, alternatives, some, first, length);
            }
            for (Bits excluded : noneOf) {
                excluded.removeFrom(block, first, length);
            }
            System.arraycopy(block, 0, passing, first, length);
        }
        return passing;
    }

    private static void narrow(long[] block, List<Bits> alternatives, long[] some, int first, int length) {
        if (alternatives.size() == 1) {
            alternatives.getFirst().andInto(block, first, length);
            return;
        }
        Arrays.fill(some, 0);
        for (Bits alternative : alternatives) {
            alternative.orInto(some, first, length);
        }
        for (int i = 0; i < length; i++) {
            block[i] &= some[i];
        }
    }
}
