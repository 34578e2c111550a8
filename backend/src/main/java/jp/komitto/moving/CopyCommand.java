package jp.komitto.moving;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.komitto.launch.Command;
import jp.komitto.launch.DatabaseAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code copy postgresql://host:port/database}: everything into an empty database, user and password in {@code KOMITTO_TO_USER} and
 * {@code _PASSWORD}. 0 when both hold the same afterwards, 1 when nothing was copied, 2 when it was not understood.
 */
@ApplicationScoped
class CopyCommand implements Command {

    private static final int DONE = 0;
    private static final int NOTHING_COPIED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final Copying copying;
    private final String user;
    private final String password;
    private final boolean embedded;
    private final Path folder;

    @Inject
    CopyCommand(
            Copying copying,
            @ConfigProperty(name = "komitto.to.user", defaultValue = "komitto") String user,
            @ConfigProperty(name = "komitto.to.password") Optional<String> password,
            @ConfigProperty(name = "komitto.embedded", defaultValue = "false") boolean embedded,
            @ConfigProperty(name = "komitto.data", defaultValue = "data") String folder) {
        this.copying = copying;
        this.user = user;
        this.password = password.orElse("");
        this.embedded = embedded;
        this.folder = Path.of(folder).toAbsolutePath().normalize();
    }

    @Override
    public String name() {
        return "copy";
    }

    @Override
    public Uni<Integer> run(List<String> arguments) {
        if (arguments.size() != 1) {
            System.out.println("使い方: KOMITTO_TO_USER=… KOMITTO_TO_PASSWORD=… copy postgresql://ホスト:ポート/データベース名");
            return Uni.createFrom().item(NOT_UNDERSTOOD);
        }
        return Uni.createFrom()
                .item(Unchecked.supplier(() -> copy(arguments.getFirst())))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure(NotCopied.Because.class)
                .recoverWithItem(refused -> {
                    System.out.println(refused.getMessage());
                    return NOTHING_COPIED;
                });
    }

    private int copy(String given) throws Exception {
        var address = DatabaseAddress.of(given).orElseThrow(() -> NotCopied.ADDRESS_MALFORMED.because(given));
        var copied = copying.into(address, user, password);
        System.out.printf("%d の表の %,d 行を %s に写し、どの表も元と同じであることを確かめました。%n", copied.tables(), copied.rows(), address);
        System.out.printf(
                "Copied %d tables with %,d rows to %s; every table is the same as here.%n",
                copied.tables(), copied.rows(), address);
        tellOfJournal(copied.brokenAt());
        if (!copied.ordersAlike()) tellOfOrder();
        tellWhatIsNext(address);
        return DONE;
    }

    private static void tellOfJournal(String brokenAt) {
        if (brokenAt.equals("none")) {
            System.out.println("記録のつながりは正しく保たれています。 The journal's chain is whole.");
        } else {
            System.out.printf(
                    "記録のつながりは、写す前から %1$s 番で切れています。 The journal's chain was broken at %1$s before.%n", brokenAt);
        }
    }

    private static void tellOfOrder() {
        System.out.println("写し先では言葉の並び順がこれまでと異なります。同じにするには、次のように作ったデータベースに写してください。");
        System.out.println("The new database puts words into another order; for the same one, copy into one made with");
        System.out.println("  create database komitto owner komitto template template0 encoding 'UTF8'"
                + " locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'");
    }

    private void tellWhatIsNext(DatabaseAddress address) {
        System.out.println();
        System.out.println("これからは次の設定で起動してください。 From now on start with:");
        System.out.println("  KOMITTO_DB_URL=" + address.url());
        System.out.println("  KOMITTO_DB_USER=" + user);
        System.out.println("  KOMITTO_DB_PASSWORD=…");
        if (embedded) {
            System.out.printf(
                    "  KOMITTO_SECRET=…    %s の secret の値 / the value of secret there%n",
                    folder.resolve("database.properties"));
            System.out.println("KOMITTO_SECRET が違うと、署名の鍵と二段階認証を開けません。元のフォルダーはそのままです。控えとして残し、そこではもう起動しないでください。");
            System.out.println(
                    "With another KOMITTO_SECRET neither signing keys nor second factors open. The old folder is as it was:"
                            + " keep it as a copy, and start nothing on it any more.");
        } else {
            System.out.println("  KOMITTO_SECRET はこれまでと同じ値です。 KOMITTO_SECRET stays the same.");
        }
    }
}
