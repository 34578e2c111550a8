package jp.komitto.moving;

/** Why nothing was copied: a sentence each for whoever moves a Komitto, Japanese and English. */
enum NotCopied {
    ADDRESS_MALFORMED(
            "写し先「%s」は使えません。postgresql://ホスト:ポート/データベース名 の形で指定し、パスワードは KOMITTO_TO_PASSWORD に入れてください。",
            "%s is not usable; write it as postgresql://host:port/database and put the password into KOMITTO_TO_PASSWORD."),
    UNREACHABLE("写し先 %s に接続できません（%s）。", "%s cannot be reached (%s)."),
    TOO_OLD("写し先は PostgreSQL %s です。%s 以上が必要です。", "The target is PostgreSQL %s; %s or newer is needed."),
    NOT_UTF8("写し先の文字コードは %s です。UTF8 のデータベースが必要です。", "The target's encoding is %s; a database in UTF8 is needed."),
    NOT_EMPTY(
            "写し先は空ではありません（%s など）。何も変えていません。空のデータベースを作って指定してください。",
            "The target is not empty (%s, for one); nothing was changed. Make an empty database and name that."),
    NOT_ALLOWED(
            "写し先に表を作れません（%s）。データベースの所有者で接続してください。",
            "Tables cannot be made in the target (%s); connect as the owner of the database."),
    SERVER_AT_WORK(
            "このデータベースではサーバーが動いています。写した後の書き込みが失われないよう、止めてからもう一度行ってください。",
            "A server is at work on this database; stop it first, so that nothing written afterwards is lost."),
    SOMEBODY_WRITES(
            "このデータベースに書き込み中のプログラムがあります。終わってからもう一度行ってください。",
            "A program is writing into this database; try again when it has ended."),
    OTHER_FORM(
            "表の形が同じになりません（%s）。ほかのプログラムが作った表がありませんか。",
            "The tables do not have the same form (%s); has another program made tables of its own?"),
    DIFFERENT(
            "写したものが元と一致しません（%s）。写し先は空に戻しました。もう一度行ってください。",
            "What arrived differs from what left (%s); the target was emptied again. Try once more.");

    private final String japanese;
    private final String english;

    NotCopied(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    Because because(Object... facts) {
        return new Because(japanese.formatted(facts) + System.lineSeparator() + english.formatted(facts));
    }

    /** Carries the sentence to the command. */
    static final class Because extends RuntimeException {
        Because(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
