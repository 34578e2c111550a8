package jp.komitto.launch;

/** Why a process does not start: one sentence each for the person in front of it, never a stack trace. */
enum Refusal {
    FOLDER_UNWRITABLE(
            "データフォルダー %s に書き込めません。所有者・権限・ディスクの状態を確かめてください。",
            "The data folder %s cannot be written to; check its owner, its permissions and the disk."),
    FOLDER_FULL(
            "データフォルダー %s のディスクがいっぱいです（%d MB 以上の空きが必要です）。",
            "The disk of the data folder %s is full; at least %d MB must be free."),
    FOLDER_OF_OTHER_VERSION(
            "データフォルダー %s は PostgreSQL %s のものです。このプログラムには PostgreSQL %s のデータが必要です。",
            "The data folder %s belongs to PostgreSQL %s; this program needs data of PostgreSQL %s."),
    FOLDER_WITHOUT_PASSWORD(
            "データベースのパスワードのファイル %s を読めません。控えから元に戻すか、フォルダーの所有者で起動してください。",
            "The file with the database's passwords, %s, cannot be read; restore it or start as the folder's owner."),
    ALREADY_SERVING("このデータフォルダーのサーバーはすでに動いています: %s", "A server is already running on this data folder: %s"),
    PORT_TAKEN(
            "ポート %1$d はほかのプログラムが使っています。別の番号を指定してください（例: make run PORT=%2$d）。",
            "Port %1$d is in use by another program; choose another one, for example make run PORT=%2$d."),
    PORT_UNUSABLE("%s のポート %d では待ち受けできません（%s）。", "Cannot listen on %s, port %d (%s)."),
    PORT_NOT_A_NUMBER(
            "PORT の値「%s」は使えません。1 から 65535 までの数を指定してください。", "PORT=%s is not usable; give a number from 1 to 65535."),
    PLATFORM_UNSUPPORTED(
            "このコンピューター（%s）用の PostgreSQL が組み込まれていません。KOMITTO_DB_URL で外部の PostgreSQL を指定してください。",
            "There is no built-in PostgreSQL for this computer (%s); name an external one with KOMITTO_DB_URL."),
    ROOT_WITHOUT_HELP(
            "PostgreSQL は root では動きません。一般ユーザーで起動してください（unshare も setpriv も使えませんでした）。",
            "PostgreSQL does not run as root; start as an ordinary user (neither unshare nor setpriv could be used)."),
    DATABASE_WILL_NOT_START(
            "組み込みの PostgreSQL が起動しません（%s）。記録: %s", "The built-in PostgreSQL does not start (%s). Its log: %s"),
    DATABASE_URL_MALFORMED(
            "KOMITTO_DB_URL の値「%s」は使えません。postgresql://ホスト:ポート/データベース名 の形で指定してください。",
            "KOMITTO_DB_URL=%s is not usable; write it as postgresql://host:port/database."),
    DATABASE_UNREACHABLE(
            "KOMITTO_DB_URL のデータベース %s に接続できません（%s）。", "The database of KOMITTO_DB_URL, %s, cannot be reached (%s)."),
    SECRET_MISSING(
            "KOMITTO_SECRET がありません。%1$d 文字以上のでたらめな文字列（例: openssl rand -base64 32）を決めて、すべてのサーバーで同じ値を指定してください。",
            "KOMITTO_SECRET is missing; give every server the same random text of at least %1$d characters, for example from openssl rand -base64 32."),
    SCHEMA_NOT_OURS(
            "データベースの形が、このプログラムの版と合いません（%s）。同じ版かより新しい版で起動してください。",
            "The database's schema does not fit this version of the program (%s); start the same version or a newer one."),
    COMMAND_UNKNOWN("「%s」というコマンドはありません。使えるもの: serve, %s", "There is no command «%s». Available: serve, %s");

    private final String japanese;
    private final String english;

    Refusal(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    Refused with(Object... facts) {
        return new Refused(japanese.formatted(facts) + System.lineSeparator() + english.formatted(facts));
    }

    /** The sentence for a failure to read or write the data folder. */
    static Refused of(Exception broken, DataFolder folder) {
        var full = String.valueOf(broken.getMessage()).contains("No space left on device");
        return full ? folder.full() : FOLDER_UNWRITABLE.with(folder.root());
    }

    /** Carries the sentence up to {@link KomittoMain}. */
    static final class Refused extends RuntimeException {
        Refused(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
