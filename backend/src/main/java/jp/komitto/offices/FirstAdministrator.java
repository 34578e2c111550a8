package jp.komitto.offices;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.komitto.launch.Command;

/** {@code administrator invite}: prints a link with which whoever opens it becomes an administrator. For the first one, and in need. */
@ApplicationScoped
class FirstAdministrator implements Command {

    private static final int DONE = 0;
    private static final int NOT_UNDERSTOOD = 2;

    private final InvitingToOffices inviting;

    @Inject
    FirstAdministrator(InvitingToOffices inviting) {
        this.inviting = inviting;
    }

    @Override
    public String name() {
        return "administrator";
    }

    @Override
    public Uni<Integer> run(List<String> arguments) {
        if (!arguments.equals(List.of("invite"))) {
            System.out.println("使い方: administrator invite");
            return Uni.createFrom().item(NOT_UNDERSTOOD);
        }
        return inviting.inviteFirstAdministrator().map(link -> {
            System.out.println("このリンクを開いてログインした人が、管理者になります（14日間、1回だけ）:");
            System.out.println(link);
            return DONE;
        });
    }
}
