package jp.komitto.shared.problem;

import java.time.Duration;
import java.util.List;

/** One named refusal. Implemented by the enum catalogue of each context. */
public interface ProblemCode {

    /** The stable name programs rely on, e.g. {@code GROUP_NOT_FOUND}. */
    String name();

    ProblemKind kind();

    /** What happened, in a few words (Japanese). */
    String title();

    /** What the person can do now, in one sentence (Japanese). */
    String sentence();

    default Problem problem() {
        return new Problem(this, sentence(), List.of(), null);
    }

    /** The same refusal, with the time after which it may be tried again. */
    default Problem problem(Duration pause) {
        return new Problem(this, sentence(), List.of(), pause);
    }

    /** The same refusal with a sentence that names the case at hand. */
    default Problem saying(String sentence) {
        return new Problem(this, sentence, List.of(), null);
    }

    default Problem at(List<FieldProblem> fields) {
        return new Problem(this, sentence(), fields, null);
    }
}
