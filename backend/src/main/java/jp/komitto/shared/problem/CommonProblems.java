package jp.komitto.shared.problem;

import java.util.Arrays;

/** Finds the named refusal behind a bare HTTP status that the framework produced. */
public final class CommonProblems {

    private CommonProblems() {}

    public static CommonProblem ofStatus(int status) {
        return Arrays.stream(CommonProblem.values())
                .filter(problem -> problem.kind().status() == status)
                .findFirst()
                .orElse(status < 500 ? CommonProblem.REQUEST_MALFORMED : CommonProblem.UNEXPECTED);
    }
}
