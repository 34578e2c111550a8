package jp.komitto.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A profile while it is made up: of a listing that is not there yet, or of one as it would be after a change. */
public final class ProfileDraft {

    private final UUID id;
    private final boolean need;
    private final String resource;
    private UUID poster;
    private boolean group;
    private boolean open;
    private boolean hidden;
    private String mainField;
    private List<String> fields = List.of();
    private List<String> skills = List.of();
    private List<String> requiredSkills = List.of();
    private List<String> audiences = List.of();
    private List<String> languages = List.of();
    private Integer ageMin;
    private Integer ageMax;
    private String ageBand;
    private boolean beginner;
    private List<String> districts = List.of();
    private boolean online;
    private int slots;
    private List<LocalDate> days = List.of();
    private LocalDate from;
    private LocalDate until;
    private String commitment;
    private Integer quantity;
    private String unit;
    private Integer yen;
    private Weights weights;

    /** Of a listing that says nothing yet. */
    public ProfileDraft(UUID id, boolean need, String resource, Weights weights) {
        this.id = id;
        this.need = need;
        this.resource = resource;
        this.weights = weights;
        this.open = true;
    }

    ProfileDraft(Profile as) {
        this(as.id(), as.need(), as.resource(), as.weights());
        poster = as.poster();
        group = as.group();
        open = as.open();
        hidden = as.hidden();
        fields(as.mainField(), as.fields());
        skills(as.skills(), as.requiredSkills());
        audiences = as.audiences();
        languages = as.languages();
        ages(as.ageMin(), as.ageMax());
        ageBand = as.ageBand();
        beginner = as.beginner();
        place(as.districts(), as.online());
        time(as.slots(), as.days());
        period(as.from(), as.until());
        commitment = as.commitment();
        amount(as.quantity(), as.unit(), as.yen());
    }

    public ProfileDraft of(UUID newPoster, boolean isGroup) {
        poster = newPoster;
        group = isGroup;
        return this;
    }

    public ProfileDraft fields(String newMainField, List<String> newFields) {
        mainField = newMainField;
        fields = newFields;
        return this;
    }

    public ProfileDraft skills(List<String> newSkills, List<String> newRequiredSkills) {
        skills = newSkills;
        requiredSkills = newRequiredSkills;
        return this;
    }

    public ProfileDraft audiences(List<String> newAudiences) {
        audiences = newAudiences;
        return this;
    }

    public ProfileDraft languages(List<String> newLanguages) {
        languages = newLanguages;
        return this;
    }

    public ProfileDraft ages(Integer min, Integer max) {
        ageMin = min;
        ageMax = max;
        return this;
    }

    public ProfileDraft beginner(boolean newBeginner) {
        beginner = newBeginner;
        return this;
    }

    public ProfileDraft place(List<String> newDistricts, boolean newOnline) {
        districts = newDistricts;
        online = newOnline;
        return this;
    }

    public ProfileDraft time(int newSlots, List<LocalDate> newDays) {
        slots = newSlots;
        days = newDays;
        return this;
    }

    public ProfileDraft period(LocalDate newFrom, LocalDate newUntil) {
        from = newFrom;
        until = newUntil;
        return this;
    }

    public ProfileDraft commitment(String newCommitment) {
        commitment = newCommitment;
        return this;
    }

    public ProfileDraft amount(Integer newQuantity, String newUnit, Integer newYen) {
        quantity = newQuantity;
        unit = newUnit;
        yen = newYen;
        return this;
    }

    public Profile profile() {
        return new Profile(
                id,
                need,
                resource,
                poster,
                group,
                open,
                hidden,
                mainField,
                fields,
                skills,
                requiredSkills,
                audiences,
                languages,
                ageMin,
                ageMax,
                ageBand,
                beginner,
                districts,
                online,
                slots,
                days,
                from,
                until,
                commitment,
                quantity,
                unit,
                yen,
                weights,
                0,
                0,
                Listed.NOWHERE);
    }
}
