package jp.komitto.proposals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happens to a proposal that its people have to be told of at once. One list, nothing elsewhere. */
enum ProposalLetter {
    PROPOSAL_RECEIVED("/proposals/%s/receipt", ProposalStep.SUBMIT, ProposalStep.RESUBMIT),
    PROPOSAL_RETURNED("/proposals/%s", ProposalStep.RETURN),
    PROPOSAL_INELIGIBLE("/proposals/%s", ProposalStep.CONFIRM_INELIGIBLE),
    PROPOSAL_DECIDED("/proposals/%s/result", ProposalStep.RELEASE_ADOPTED, ProposalStep.RELEASE_NOT_ADOPTED),
    PROJECT_SUSPENDED("/undertakings/%s", ProposalStep.SUSPEND),
    PROJECT_RESUMED("/undertakings/%s", ProposalStep.RESUME),
    PROPOSAL_DEADLINE("/proposals/%s", ProposalLetter.DEADLINE_NEAR),
    PROPOSAL_ANSWER("/proposals/%s/talk", ProposalLetter.ANSWER_DUE);

    /** No step: the calendar says so. */
    static final String DEADLINE_NEAR = "ProposalDeadlineNear";

    static final String ANSWER_DUE = "ProposalAnswerDue";

    private static final Map<String, ProposalLetter> BY_TYPE = Arrays.stream(values())
            .flatMap(letter -> letter.types.stream().map(type -> Map.entry(type, letter)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String page;
    private final List<String> types;

    ProposalLetter(String page, ProposalStep... steps) {
        this.page = page;
        this.types = Stream.of(steps).map(ProposalStep::event).toList();
    }

    ProposalLetter(String page, String type) {
        this.page = page;
        this.types = List.of(type);
    }

    static Set<String> types() {
        return BY_TYPE.keySet();
    }

    static ProposalLetter about(String type) {
        return BY_TYPE.get(type);
    }

    /** The page on which it goes on. */
    String path(UUID proposal) {
        return page.formatted(proposal);
    }

    /** The file it is written in. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
