package jp.komitto.contract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.komitto.accounts.AccountProblem;
import jp.komitto.attendance.AttendanceProblem;
import jp.komitto.calls.CallProblem;
import jp.komitto.cases.CaseProblem;
import jp.komitto.clients.ClientProblem;
import jp.komitto.connections.MatchProblem;
import jp.komitto.coordination.CoordinationProblem;
import jp.komitto.credentials.CredentialProblem;
import jp.komitto.decisions.DecisionProblem;
import jp.komitto.directory.DirectoryProblem;
import jp.komitto.entrance.EntranceProblem;
import jp.komitto.files.FileProblem;
import jp.komitto.form.FormProblem;
import jp.komitto.intake.IntakeProblem;
import jp.komitto.listings.ListingProblem;
import jp.komitto.mailing.MailProblem;
import jp.komitto.membership.MembershipProblem;
import jp.komitto.offices.OfficeProblem;
import jp.komitto.passkeys.PasskeyProblem;
import jp.komitto.posts.PostProblem;
import jp.komitto.projects.ProjectProblem;
import jp.komitto.proposals.ProposalProblem;
import jp.komitto.registration.RegistrationProblem;
import jp.komitto.reviews.ReviewProblem;
import jp.komitto.sessions.SessionProblem;
import jp.komitto.shared.idempotency.IdempotencyProblem;
import jp.komitto.shared.limits.LimitProblem;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.sponsorships.SponsorshipProblem;
import jp.komitto.suggestions.SuggestionProblem;
import jp.komitto.terms.TermsProblem;
import jp.komitto.undertakings.UndertakingProblem;
import jp.komitto.upkeep.UpkeepProblem;
import jp.komitto.wakuwaku.WakuwakuProblem;

/** Every refusal of every context, in the order people read them. */
final class ProblemCatalogue {

    static final List<ProblemCode> ALL = Stream.<ProblemCode[]>of(
                    CommonProblem.values(),
                    EntranceProblem.values(),
                    SessionProblem.values(),
                    CredentialProblem.values(),
                    PasskeyProblem.values(),
                    OfficeProblem.values(),
                    AccountProblem.values(),
                    TermsProblem.values(),
                    MailProblem.values(),
                    IdempotencyProblem.values(),
                    LimitProblem.values(),
                    DirectoryProblem.values(),
                    ProjectProblem.values(),
                    FormProblem.values(),
                    RegistrationProblem.values(),
                    MembershipProblem.values(),
                    UpkeepProblem.values(),
                    FileProblem.values(),
                    IntakeProblem.values(),
                    PostProblem.values(),
                    CallProblem.values(),
                    ProposalProblem.values(),
                    ReviewProblem.values(),
                    DecisionProblem.values(),
                    UndertakingProblem.values(),
                    SponsorshipProblem.values(),
                    CaseProblem.values(),
                    WakuwakuProblem.values(),
                    ListingProblem.values(),
                    ClientProblem.values(),
                    MatchProblem.values(),
                    AttendanceProblem.values(),
                    CoordinationProblem.values(),
                    SuggestionProblem.values())
            .flatMap(Arrays::stream)
            .toList();

    private ProblemCatalogue() {}
}
