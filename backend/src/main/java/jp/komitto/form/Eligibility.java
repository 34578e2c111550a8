package jp.komitto.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import jp.komitto.form.RegistrationRules.Exclusion;
import jp.komitto.shared.web.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is no 市民活動 by the plan (用語の定義): people declare of each exclusion that it is not theirs, against the text as it stands. */
@ApplicationScoped
public class Eligibility {

    private final RegistrationRules.Declaration current;

    @Inject
    Eligibility(RegistrationRules rules) {
        this.current = rules.declarations().getLast();
    }

    /** Somebody's declaration. */
    @Schema(
            name = "DeclarationMade",
            description = "The group declares of every exclusion of the plan that it does not apply.")
    public record Made(
            @Min(value = 1, message = "1以上の数字を入れてください。")
            @Max(value = 100_000, message = "版の番号を確かめてください。")
            @Schema(description = "Version of the text that was read.", examples = "1")
            int version,

            @NotNull(message = "当てはまらないと確かめた項目を入れてください。")
            @Size(max = 20, message = "20個以内にしてください。")
            @Schema(description = "Codes of the exclusions that do not apply; all of them are needed.")
            List<@NotNull @Size(max = 40, message = "40文字以内にしてください。") String> doesNotApply) {}

    /** The text people declare against. */
    @Schema(name = "Declaration", description = "The eligibility declaration (こみっとプラン 用語の定義: 市民活動).")
    public record View(
            @Schema(description = "Grows with every change of the text.", examples = "1")
            int version,

            List<ExclusionView> exclusions) {}

    /** One kind of activity that is not 市民活動. */
    @Schema(name = "Exclusion")
    public record ExclusionView(
            @Schema(examples = "RELIGION") String code, String text) {}

    public View view(Language language) {
        return new View(
                current.version(),
                current.exclusions().stream()
                        .map(one -> new ExclusionView(one.code(), text(one, language)))
                        .toList());
    }

    public int version() {
        return current.version();
    }

    /** The version declared; refuses a text that is no longer the latest and a declaration that leaves something out. */
    public int accept(Made made) {
        if (made.version() != current.version()) {
            throw FormProblem.DECLARATION_OUTDATED.problem();
        }
        List<String> all = current.exclusions().stream().map(Exclusion::code).toList();
        if (!Set.copyOf(made.doesNotApply()).equals(Set.copyOf(all))) {
            throw FormProblem.DECLARATION_INCOMPLETE.problem();
        }
        return current.version();
    }

    private static String text(Exclusion exclusion, Language language) {
        return switch (language) {
            case JA -> exclusion.ja();
            case EASY -> exclusion.easy();
            case EN -> exclusion.en();
        };
    }
}
