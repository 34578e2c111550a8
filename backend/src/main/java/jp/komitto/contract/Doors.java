package jp.komitto.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.web.GoingAway;
import jp.komitto.shared.web.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Who may knock at which operation, read from the same annotations that guard it, so that the contract cannot say otherwise. */
final class Doors {

    static final String PUBLIC = "public";

    private static final DotName OPERATION = DotName.createSimple(Operation.class);
    private static final DotName PERMIT_ALL = DotName.createSimple(PermitAll.class);
    private static final DotName ROLES_ALLOWED = DotName.createSimple(RolesAllowed.class);
    private static final DotName PUBLIC_READ = DotName.createSimple(PublicRead.class);

    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
    private static final DotName GOING_AWAY = DotName.createSimple(GoingAway.class);

    private final Map<String, MethodInfo> methods = new HashMap<>();

    Doors(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD) {
                MethodInfo method = operation.target().asMethod();
                methods.put(name(operation, method), method);
            }
        }
    }

    /** The roles and scopes that open it; {@value #PUBLIC} alone when everybody may; nothing when nobody can. */
    List<String> rolesOf(String operationId) {
        MethodInfo method = methods.get(operationId);
        if (method == null) {
            return List.of();
        }
        AnnotationInstance allowed = nearest(method, ROLES_ALLOWED);
        if (method.hasAnnotation(PERMIT_ALL) || (allowed == null && nearest(method, PERMIT_ALL) != null)) {
            return List.of(PUBLIC);
        }
        if (allowed != null) {
            return List.of(allowed.value().asStringArray());
        }
        return List.of();
    }

    boolean isPublicRead(String operationId) {
        MethodInfo method = methods.get(operationId);
        return method != null && nearest(method, PUBLIC_READ) != null;
    }

    boolean isIdempotent(String operationId) {
        MethodInfo method = methods.get(operationId);
        return method != null && nearest(method, IDEMPOTENT) != null;
    }

    /** When an operation ends and what takes its place. */
    record Ending(String until, String instead) {}

    Optional<Ending> endingOf(String operationId) {
        MethodInfo method = methods.get(operationId);
        return Optional.ofNullable(method == null ? null : method.annotation(GOING_AWAY))
                .map(goingAway -> new Ending(
                        goingAway.value("until").asString(),
                        goingAway.value("instead").asString()));
    }

    private static AnnotationInstance nearest(MethodInfo method, DotName annotation) {
        AnnotationInstance own = method.annotation(annotation);
        return own != null ? own : method.declaringClass().declaredAnnotation(annotation);
    }

    private static String name(AnnotationInstance operation, MethodInfo method) {
        return operation.value("operationId") == null
                ? method.name()
                : operation.value("operationId").asString();
    }
}
