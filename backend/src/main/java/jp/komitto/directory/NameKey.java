package jp.komitto.directory;

import jp.komitto.shared.text.Folding;
import jp.komitto.shared.text.LegalForms;

/** A name as two spellings of it share: width, case, script, spaces and the short form of the legal form do not count. */
public final class NameKey {

    private static final String NPO = "特定非営利活動法人";
    private static final String NPO_FOR_SHORT = "NPO法人";

    private NameKey() {}

    public static String of(String name) {
        return Folding.fold(LegalForms.inFull(name).replace(NPO, NPO_FOR_SHORT));
    }

    static String of(GroupFacts facts) {
        return of(facts.text(GroupAttribute.NAME));
    }
}
