package jp.komitto.registration;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.form.Answers;
import jp.komitto.form.Eligibility;
import jp.komitto.form.FieldChanges;
import jp.komitto.form.RegistrationRules;
import jp.komitto.membership.Belonging;
import jp.komitto.registration.RegistrationViews.Item;
import jp.komitto.registration.RegistrationViews.Items;
import jp.komitto.registration.RegistrationViews.Patch;
import jp.komitto.registration.RegistrationViews.TermsView;
import jp.komitto.registration.RegistrationViews.View;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;
import jp.komitto.shared.web.IfMatch;
import jp.komitto.shared.work.WorkKind;

/** Writing a registration: begun by one, kept as it is typed, open to everybody who was invited. */
@ApplicationScoped
class PreparingRegistrations {

    private static final String MINE = """
            select r.id, r.answers ->> 'name' as name, r.status, r.receipt, (r.correction ->> 'deadline')::date as deadline,
                   r.registered_until, r.begun_at
              from registration r join group_membership m on m.group_id = r.id
             where m.account_id = $1
             order by r.begun_at desc, r.id desc
             limit 100
            """;

    private final Registrations registrations;
    private final Applicants applicants;
    private final Representatives representatives;
    private final ShowingRegistrations showing;
    private final Answers answers;
    private final Eligibility eligibility;
    private final RegistrationRules rules;
    private final Belonging belonging;
    private final Journal journal;
    private final Database database;
    private final Ids ids;
    private final Clock clock;

    @Inject
    PreparingRegistrations(
            Registrations registrations,
            Applicants applicants,
            Representatives representatives,
            ShowingRegistrations showing,
            Answers answers,
            Eligibility eligibility,
            RegistrationRules rules,
            Belonging belonging,
            Journal journal,
            Database database,
            Ids ids,
            Clock clock) {
        this.registrations = registrations;
        this.applicants = applicants;
        this.representatives = representatives;
        this.showing = showing;
        this.answers = answers;
        this.eligibility = eligibility;
        this.rules = rules;
        this.belonging = belonging;
        this.journal = journal;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** What people are asked for, before they begin. */
    TermsView terms() {
        return new TermsView(
                rules.requiredDocuments(),
                WorkKind.REGISTRATION.days(),
                rules.correctionDays(),
                rules.renewalOpensDaysBefore(),
                rules.graceDays(),
                rules.registeredUntil(now().toLocalDate()));
    }

    @WithTransaction
    Uni<View> begin(Patch first, Actor actor) {
        Registration registration = new Registration(ids.next(), Channel.ONLINE, actor, now());
        return registrations
                .persist(registration)
                .chain(() -> belonging.begin(registration.id(), actor))
                .chain(() -> begun(registration, first, actor));
    }

    /** Staff write down what people say; the group has no people here until they claim it. */
    @WithTransaction
    Uni<View> takeDown(Channel channel, Patch first, Actor actor) {
        if (!channel.isThroughStaff()) {
            throw RegistrationProblem.REGISTRATION_STEP_NOT_YOURS.problem();
        }
        Registration registration = new Registration(ids.next(), channel, actor, now());
        return registrations.persist(registration).chain(() -> begun(registration, first, actor));
    }

    private Uni<View> begun(Registration registration, Patch first, Actor actor) {
        JournalEntry begun = new JournalEntry("RegistrationBegun", registration.id())
                .onBehalfOf(
                        registration.channel().isThroughStaff()
                                ? "group:%s by %s".formatted(registration.id(), registration.channel())
                                : null);
        return write(registration, first)
                .chain(() -> journal.append(actor, begun))
                .chain(() -> showing.view(registration));
    }

    /** Autosave. Drafts are written often and by several people: the journal hears of them when they are handed in. */
    @WithTransaction
    Uni<View> write(UUID id, String ifMatch, Patch patch, Actor actor) {
        return applicants
                .require(id, actor)
                .invoke(registration -> IfMatch.require(ifMatch, registration.revision()))
                .call(registration -> write(registration, patch))
                .chain(showing::view);
    }

    private Uni<Void> write(Registration registration, Patch patch) {
        Map<String, Object> newer = patch.answers() == null
                ? registration.answers()
                : answers.merge(registration.answers(), patch.answers(), "/answers");
        Set<String> fields = new HashSet<>();
        FieldChanges.between(registration.answers(), newer).forEach(change -> fields.add(change.field()));
        return representatives
                .of(registration.id(), Representatives.BEING_WRITTEN)
                .chain(before -> {
                    boolean another = patch.representative() != null
                            && !patch.representative().isSame(before);
                    if (another) {
                        fields.add(FieldChanges.REPRESENTATIVE);
                    }
                    registration.write(newer, fields);
                    return another
                            ? representatives.write(registration.id(), patch.representative())
                            : Uni.createFrom().voidItem();
                });
    }

    @WithTransaction
    Uni<View> declare(UUID id, String ifMatch, Eligibility.Made made, Actor actor) {
        return applicants
                .require(id, actor)
                .invoke(registration -> IfMatch.require(ifMatch, registration.revision()))
                .invoke(registration -> registration.declare(eligibility.accept(made), actor, now()))
                .call(registration -> journal.append(
                        actor, new JournalEntry("EligibilityDeclared", id).with(Map.of("version", made.version()))))
                .chain(showing::view);
    }

    /** Staff see contact details here of groups they write for, so that leaves a trace (C6). */
    @WithTransaction
    Uni<View> read(UUID id, Actor actor) {
        return applicants
                .read(id, actor)
                .chain(showing::view)
                .call(() -> actor.isStaff()
                        ? journal.append(actor, new JournalEntry("ContactRead", id))
                        : Uni.createFrom().voidItem());
    }

    Uni<Items> mine(Actor actor) {
        return database.query(MINE, Tuple.of(actor.id())).map(rows -> {
            List<Item> items = new ArrayList<>(rows.size());
            rows.forEach(row -> items.add(item(row)));
            return new Items(items);
        });
    }

    private static Item item(Row row) {
        return new Item(
                row.getUUID("id"),
                row.getString("name"),
                RegistrationStatus.valueOf(row.getString("status")),
                row.getString("receipt"),
                row.getLocalDate("deadline"),
                row.getLocalDate("registered_until"),
                row.getOffsetDateTime("begun_at"));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
