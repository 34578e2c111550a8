package jp.komitto.intake;

import java.util.EnumSet;
import java.util.List;
import jp.komitto.directory.GroupAttribute;

/** Nothing of the file can be taken in; the sentence says why and what to do. */
public final class FileUnusable extends RuntimeException {

    private FileUnusable(String sentence) {
        super(sentence, null, false, false);
    }

    static FileUnusable unknownCharset() {
        return new FileUnusable("文字コードが UTF-8 でも Windows-31J（Shift_JIS）でもありません。CSV（UTF-8）で保存し直してください。");
    }

    static FileUnusable empty() {
        return new FileUnusable("ファイルに見出しの行がありません。1行目に列の名前を入れてください。");
    }

    static FileUnusable withoutNames(Columns columns) {
        List<String> names = GroupAttribute.NAME.otherHeaders();
        return new FileUnusable("団体の名前の列が見つかりません（見出し: %s）。名前の列を「%s」にしてください。使える見出しの例: %s"
                .formatted(
                        String.join("・", columns.headers()),
                        names.getFirst(),
                        Columns.usualNames(EnumSet.of(
                                GroupAttribute.NAME,
                                GroupAttribute.CORPORATE_NUMBER,
                                GroupAttribute.ADDRESS,
                                GroupAttribute.ACTIVITIES,
                                GroupAttribute.KIND))));
    }

    static FileUnusable unreadable(String file) {
        return new FileUnusable("ファイル「%s」を開けません。場所と名前、読み取りの許可を確かめてください。".formatted(file));
    }

    static FileUnusable brokenAt(long rows, String what) {
        return new FileUnusable(
                "%,d行を読んだところで CSV の形が崩れています（%s）。引用符「\"」の閉じ忘れがないか確かめてください。それまでの行は取り込みました。".formatted(rows, what));
    }
}
