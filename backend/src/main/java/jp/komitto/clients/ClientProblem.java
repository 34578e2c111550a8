package jp.komitto.clients;

import static jp.komitto.shared.problem.ProblemKind.CONFLICT;
import static jp.komitto.shared.problem.ProblemKind.INVALID;
import static jp.komitto.shared.problem.ProblemKind.NOT_FOUND;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is refused of programs and those who look after them. */
public enum ClientProblem implements ProblemCode {
    CLIENT_NOT_FOUND(NOT_FOUND, "連携先が見つかりませんでした", "一覧を読み込み直してください。"),
    CLIENT_ENDED(CONFLICT, "この連携先はもう使えません", "取り消されたか、期限が切れています。必要なときは、新しく登録してください。"),
    CLIENTS_TOO_MANY(CONFLICT, "連携先の数が上限に達しています", "使っていない連携先を取り消してから、もう一度お試しください。"),
    CLIENT_SCOPE_UNKNOWN(INVALID, "知らない権限が含まれています", "権限を一覧から選び直してください。"),
    CLIENT_EXPIRY_OUT_OF_BOUNDS(INVALID, "期限を確かめてください", "期限は、今日から1年以内の日にしてください。"),
    CLIENT_WITHOUT_SECRET(CONFLICT, "この連携先に秘密の鍵はありません", "市の認証基盤のトークンを使う連携先です。鍵は認証基盤で替えてください。"),
    ISSUER_NOT_CONFIGURED(CONFLICT, "市の認証基盤が設定されていません", "先に KOMITTO_ISSUER_URL などを設定してください。"),
    ISSUER_SUBJECT_TAKEN(CONFLICT, "その識別子の連携先がすでにあります", "一覧で確かめてください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    ClientProblem(ProblemKind kind, String title, String sentence) {
        this.kind = kind;
        this.title = title;
        this.sentence = sentence;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
