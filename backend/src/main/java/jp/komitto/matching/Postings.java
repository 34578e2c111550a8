package jp.komitto.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** For everything a gate, or a list, asks about, the lines that have it. */
final class Postings {

    /** The lines of each number. */
    static final class ByNumber {

        private static final Bits NONE = new Bits();

        private final List<Bits> lines = new ArrayList<>();

        Bits of(int number) {
            return number < lines.size() ? lines.get(number) : NONE;
        }

        List<Bits> of(int[] numbers) {
            return IntStream.of(numbers).mapToObj(this::of).toList();
        }

        /** The lines of each number that is not among these. */
        List<Bits> outside(int[] numbers) {
            var missing = new ArrayList<>(lines);
            IntStream.of(numbers)
                    .filter(number -> number < missing.size())
                    .forEach(number -> missing.set(number, NONE));
            return missing;
        }

        List<Bits> ofBits(int bits) {
            return of(IntStream.range(0, Integer.SIZE)
                    .filter(number -> (bits >>> number & 1) != 0)
                    .toArray());
        }

        private void set(int number, int line, boolean on) {
            while (lines.size() <= number) {
                lines.add(new Bits());
            }
            lines.get(number).set(line, on);
        }

        private void setBits(int bits, int line, boolean on) {
            for (int rest = bits; rest != 0; rest &= rest - 1) {
                set(Integer.numberOfTrailingZeros(rest), line, on);
            }
        }

        private void setAll(int[] numbers, int line, boolean on) {
            for (int number : numbers) {
                set(number, line, on);
            }
        }
    }

    final Bits present = new Bits();
    final Bits hidden = new Bits();
    final Bits group = new Bits();
    final Bits anywhere = new Bits();
    final Bits online = new Bits();
    final Bits anyTime = new Bits();
    final Bits anyLanguage = new Bits();
    final Bits unskilled = new Bits();
    final Bits ageless = new Bits();
    final Bits fieldless = new Bits();
    final Bits shown = new Bits();
    final Bits named = new Bits();
    final Bits beginner = new Bits();
    final Bits whenever = new Bits();
    final ByNumber resource = new ByNumber();
    final ByNumber district = new ByNumber();
    final ByNumber slot = new ByNumber();
    final ByNumber field = new ByNumber();
    final ByNumber language = new ByNumber();
    final ByNumber skill = new ByNumber();
    final ByNumber requiredSkill = new ByNumber();
    final ByNumber ageBand = new ByNumber();
    final ByNumber acceptedAge = new ByNumber();
    final ByNumber commitment = new ByNumber();

    /** Takes the line up everywhere it belongs, or out of everywhere. */
    void set(int at, Line line, boolean on) {
        present.set(at, on);
        hidden.set(at, on && line.hidden());
        group.set(at, on && line.group());
        anywhere.set(at, on && line.anywhere());
        online.set(at, on && line.online());
        anyTime.set(at, on && line.slots() == 0);
        anyLanguage.set(at, on && line.languages() == 0);
        unskilled.set(at, on && line.unskilled());
        ageless.set(at, on && line.ageBand() == 0);
        fieldless.set(at, on && line.fields() == 0);
        shown.set(at, on && line.shown());
        named.set(at, on && line.named());
        beginner.set(at, on && line.beginner());
        whenever.set(at, on && line.whenever());
        resource.set(line.resource(), at, on);
        district.setAll(line.districts(), at, on);
        slot.setBits(line.slots(), at, on);
        field.setBits(line.fields(), at, on);
        language.setBits(line.languages(), at, on);
        skill.setAll(line.skills(), at, on);
        requiredSkill.setAll(line.requiredSkills(), at, on);
        ageBand.setBits(line.ageBand(), at, on);
        acceptedAge.setBits(line.acceptedAges(), at, on);
        commitment.set(line.commitment(), at, on);
    }
}
