package jp.komitto.proposals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happens to a proposal that its people have to be told of at once. One list, nothing elsewhere. */
enum ProposalLetter {
    PROPOSAL_RECEIVED(ProposalStep.SUBMIT, ProposalStep.RESUBMIT),
    PROPOSAL_RETURNED(ProposalStep.RETURN),
    PROPOSAL_INELIGIBLE(ProposalStep.CONFIRM_INELIGIBLE),
    PROPOSAL_DECIDED(ProposalStep.RELEASE_ADOPTED, ProposalStep.RELEASE_NOT_ADOPTED),
    PROJECT_SUSPENDED(ProposalStep.SUSPEND),
    PROJECT_RESUMED(ProposalStep.RESUME),
    PROPOSAL_DEADLINE(ProposalLetter.DEADLINE_NEAR);

    /** No step: the calendar says so. */
    static final String DEADLINE_NEAR = "ProposalDeadlineNear";

    private static final Map<String, ProposalLetter> BY_TYPE = Arrays.stream(values())
            .flatMap(letter -> letter.types.stream().map(type -> Map.entry(type, letter)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> types;

    ProposalLetter(ProposalStep... steps) {
        this.types = Stream.of(steps).map(ProposalStep::event).toList();
    }

    ProposalLetter(String type) {
        this.types = List.of(type);
    }

    static Set<String> types() {
        return BY_TYPE.keySet();
    }

    static ProposalLetter about(String type) {
        return BY_TYPE.get(type);
    }

    /** The file it is written in. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
