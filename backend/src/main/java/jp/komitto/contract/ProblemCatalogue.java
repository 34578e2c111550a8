package jp.komitto.contract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.komitto.directory.DirectoryProblem;
import jp.komitto.projects.ProjectProblem;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.problem.ProblemCode;

/** Every refusal of every context, in the order people read them. */
final class ProblemCatalogue {

    static final List<ProblemCode> ALL = Stream.<ProblemCode[]>of(
                    CommonProblem.values(), DirectoryProblem.values(), ProjectProblem.values())
            .flatMap(Arrays::stream)
            .toList();

    private ProblemCatalogue() {}
}
