package jp.komitto.connections;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import jp.komitto.connections.MatchViews.Acceptance;
import jp.komitto.connections.MatchViews.Disclosure;
import jp.komitto.connections.MatchViews.Proposal;
import jp.komitto.connections.MatchViews.View;
import jp.komitto.connections.MatchViews.Written;
import jp.komitto.listings.Insurance;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.samples.SampleCast;
import jp.komitto.shared.samples.SampleStory;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.IfMatch;

/** The demo people meet: a match in every state somebody can have in hand. */
@ApplicationScoped
class SampleStoryMatches implements SampleStory {

    private static final int TURN = 20;
    private static final int DAYS_TO_AGREE = 9;
    private static final String ASKED_BEFORE = "update match set created_at = $2 where id = $1";
    private static final String NEED_OF_GROUP =
            "select id from listing where group_id = $1 and side = 'NEED' and status = 'OPEN' order by id limit 1";

    private final ProposingMatches proposing;
    private final AnsweringMatches answering;
    private final WritingMessages writing;
    private final Database database;
    private final Clock clock;

    @Inject
    SampleStoryMatches(
            ProposingMatches proposing,
            AnsweringMatches answering,
            WritingMessages writing,
            Database database,
            Clock clock) {
        this.proposing = proposing;
        this.answering = answering;
        this.writing = writing;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public int turn() {
        return TURN;
    }

    @Override
    public Uni<Void> tell(SampleCast cast) {
        Actor citizen = cast.actor("citizen");
        Actor manager = cast.actor("manager");
        Actor member = cast.actor("member");
        LocalDate today = LocalDate.now(clock);
        LocalDate wednesday = SampleCast.last(DayOfWeek.WEDNESDAY, today, 1);
        LocalDate saturday = SampleCast.last(DayOfWeek.SATURDAY, today, 0);
        LocalDate friday = SampleCast.last(DayOfWeek.FRIDAY, today, 0);
        LocalDate fridayBefore = SampleCast.last(DayOfWeek.FRIDAY, today, 1);
        return took(cast, "match.over", citizen, "need.homework", at(wednesday, "17:30", "19:30"))
                .chain(() -> took(cast, "match.done", citizen, "need.parents", at(saturday, "14:00", "15:30")))
                .chain(() -> calledOff(cast, citizen))
                .chain(() -> confirmed(
                        cast, "match.fixed", citizen, "need.calligraphy", at(coming(today), "09:00", "12:00")))
                .chain(() -> took(cast, "match.begun", citizen, "need.reception", at(friday, "17:15", "19:45")))
                .chain(() -> took(cast, "match.disputed", member, "need.reception", at(fridayBefore, "17:15", "19:45")))
                .chain(() -> talking(cast, citizen, manager))
                .chain(() -> ask(manager, "citizen.offer", "need.exam", "宿題の会でのようすを聞きました。受験前の夜も、来ていただけませんか。", cast))
                .chain(() -> ask(manager, "company.room", "need.room", "月に1度、夕方の3時間だけお借りできないでしょうか。", cast))
                .chain(() -> toCompany(cast, citizen))
                .chain(() -> ask(cast.actor("student"), "need.homework", null, "高校2年です。水曜は部活がありません。", cast))
                .chain(asked -> answering.accept(asked.id(), new Acceptance(null), manager))
                .chain(() -> ask(cast.actor("company"), "need.winter", null, "会社の休みの日に、手伝えます。", cast))
                .chain(asked -> answering.end(asked.id(), MatchStep.DECLINE, DeclineReason.FULL, manager))
                .chain(() -> ask(member, "need.winter", null, "折り紙と工作が得意です。午前だけでも行けます。", cast))
                .replaceWithVoid();
    }

    private Uni<View> ask(Actor who, String listing, String mine, String note, SampleCast cast) {
        UUID own = mine == null ? null : cast.thing(mine);
        return proposing.propose(new Proposal(cast.thing(listing), own, null, note, null), who);
    }

    /** As if it had been asked for in good time before. */
    private Uni<Void> took(SampleCast cast, String name, Actor comes, String need, Agreement agreement) {
        OffsetDateTime before = OffsetDateTime.now(clock)
                .minusDays(ChronoUnit.DAYS.between(agreement.heldOn(), LocalDate.now(clock)) + DAYS_TO_AGREE);
        return confirmed(cast, name, comes, need, agreement)
                .chain(match -> database.query(ASKED_BEFORE, Tuple.of(match.id(), before)))
                .replaceWithVoid();
    }

    private static LocalDate coming(LocalDate today) {
        return today.plusDays(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    private static Agreement at(LocalDate day, String from, String until) {
        return new Agreement(day, from, until, "常磐市民センター 2階 学習室。正面の入口から入り、右の階段へ。", Insurance.POSTER);
    }

    private Uni<View> confirmed(SampleCast cast, String name, Actor comes, String need, Agreement agreement) {
        Actor manager = cast.actor("manager");
        return ask(comes, need, null, "はじめてですが、よろしくお願いします。", cast)
                .invoke(asked -> cast.keep(name, asked.id()))
                .chain(asked -> answering.accept(asked.id(), new Acceptance(null), manager))
                .chain(match -> answering.propose(match.id(), tag(match), agreement, manager))
                .chain(match -> answering.agree(match.id(), tag(match), comes));
    }

    private static String tag(View match) {
        return IfMatch.tag(match.revision());
    }

    private Uni<View> calledOff(SampleCast cast, Actor citizen) {
        return ask(citizen, "need.calligraphy", null, "午前中だけなら行けます。", cast)
                .chain(asked -> answering.accept(asked.id(), new Acceptance(null), cast.actor("manager")))
                .chain(match -> answering.end(match.id(), MatchStep.CANCEL, DeclineReason.DAY_TIME, citizen));
    }

    /** Both want to, and told each other an address; the group has named a day. */
    private Uni<View> talking(SampleCast cast, Actor citizen, Actor manager) {
        List<Disclosure> email = List.of(new Disclosure(ContactField.E_MAIL, null, null, null));
        Agreement agreement = new Agreement(
                coming(LocalDate.now(clock)).plusWeeks(3), "09:30", "13:00", "常磐市民センター 1階 ロビーに集合", Insurance.POSTER);
        return proposing
                .propose(new Proposal(cast.thing("need.winter"), null, null, "工作なら手伝えます。", email), citizen)
                .chain(asked -> answering.accept(asked.id(), new Acceptance(email), manager))
                .call(match -> writing.write(match.id(), new Written("お申し込みありがとうございます。工作の机をお任せしてもよいですか。"), manager))
                .call(match -> writing.write(match.id(), new Written("はい。はさみとのりを何人分用意すればよいでしょうか。"), citizen))
                .chain(match -> answering.propose(match.id(), tag(match), agreement, manager));
    }

    /** What the company's group asks for already, where it does. */
    private Uni<Void> toCompany(SampleCast cast, Actor citizen) {
        return database.query(NEED_OF_GROUP, Tuple.of(cast.group("company"))).chain(rows -> {
            if (rows.size() == 0) {
                return Uni.createFrom().voidItem();
            }
            UUID need = rows.iterator().next().getUUID("id");
            return proposing
                    .propose(new Proposal(need, null, null, "お店の宣伝文を3年書いていました。", null), citizen)
                    .replaceWithVoid();
        });
    }
}
