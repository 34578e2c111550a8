package jp.komitto.listings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed or offered. */
@Schema(name = "ResourceKind", description = "PEOPLE 人 · SKILL 技術 · GOODS 物 · PLACE 場所 · FUNDS 資金 · SERVICE 活動・支援.")
public enum ResourceKind {
    PEOPLE,
    SKILL,
    GOODS,
    PLACE,
    FUNDS,
    SERVICE;

    /** Whether somebody comes along with it, so that days and times decide. */
    public boolean takesTime() {
        return this == PEOPLE || this == SKILL || this == SERVICE || this == PLACE;
    }
}
