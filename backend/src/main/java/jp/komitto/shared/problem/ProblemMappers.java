package jp.komitto.shared.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a failure becomes an answer. */
public class ProblemMappers {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    /** Where the framework reads forms: what breaks there was no form. */
    private static final List<String> READERS_OF_FORMS = List.of(
            "org.jboss.resteasy.reactive.server.core.multipart.",
            "org.jboss.resteasy.reactive.common.util.Encode",
            "org.jboss.resteasy.reactive.common.headers.HeaderUtil");

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response refused(Problem problem) {
        return answer(problem);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException violations, ContainerRequestContext request) {
        // Asking for the entity would read the Content-Type, which may be anything.
        boolean withBody = request.getHeaderString(HttpHeaders.CONTENT_LENGTH) != null
                || request.getHeaderString("Transfer-Encoding") != null;
        List<FieldProblem> fields = violations.getConstraintViolations().stream()
                .map(violation -> field(violation, withBody))
                .sorted(Comparator.comparing(FieldProblem::pointer))
                .toList();
        return answer(CommonProblem.VALUES_INVALID.at(fields));
    }

    @ServerExceptionMapper
    public Response unreadable(JacksonException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return answer(CommonProblem.VALUES_INVALID.at(
                    List.of(new FieldProblem(pointer(unknown), "この項目は受け取れません。項目名を確かめてください。", "UnknownProperty"))));
        }
        if (fault instanceof StreamConstraintsException) {
            return answer(CommonProblem.REQUEST_MALFORMED.saying("入れ子が深すぎるか、値が長すぎます。内容を短くしてください。"));
        }
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return answer(CommonProblem.VALUES_INVALID.at(
                    List.of(new FieldProblem(pointer(mapping), "値の形が違います。API の説明にある形で送ってください。", "Type"))));
        }
        return answer(CommonProblem.REQUEST_MALFORMED.problem());
    }

    /** Named apart, for the framework has an answer of its own to these. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException fault) {
        return unreadable(fault);
    }

    @ServerExceptionMapper
    public Response byStatus(WebApplicationException fault, UriInfo address) {
        if (fault.getCause() instanceof JacksonException json) {
            return unreadable(json);
        }
        if (fault instanceof NotFoundException && fault.getCause() != null && pathIsReadable(address)) {
            return answer(CommonProblem.VALUES_INVALID.saying("条件の値を読み取れません。数字や id の形を API の説明で確かめてください。"));
        }
        int status = fault.getResponse().getStatus();
        if (status < 400) {
            return fault.getResponse();
        }
        return answer(CommonProblems.ofStatus(status).problem());
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable fault) {
        if (isTornForm(fault)) {
            return answer(CommonProblem.REQUEST_MALFORMED.problem());
        }
        ProblemCode meaning = DatabaseFaults.meaningOf(fault).orElse(CommonProblem.UNEXPECTED);
        if (meaning == CommonProblem.UNEXPECTED) {
            LOG.error("unexpected failure", fault);
        } else if (meaning.kind() == ProblemKind.UNAVAILABLE) {
            LOG.warnf("database unavailable: %s", fault.getClass().getSimpleName());
        }
        return answer(meaning.problem());
    }

    /** A form that breaks off, or is none: the reader of forms knows no common name for it. */
    private static boolean isTornForm(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(place -> !place.startsWith("java.") && !place.startsWith("jdk."))
                .findFirst()
                .filter(place -> READERS_OF_FORMS.stream().anyMatch(place::startsWith))
                .isPresent();
    }

    /** The framework answers 404 when any parameter cannot be read; ours in paths are ids, so the others are in the query. */
    private static boolean pathIsReadable(UriInfo address) {
        return address.getPathParameters().values().stream()
                .flatMap(List::stream)
                .allMatch(value -> ID.matcher(value).matches());
    }

    public static Response answer(Problem problem) {
        ProblemView view = ProblemView.of(problem);
        Response.ResponseBuilder response = Response.status(view.status())
                .entity(view)
                .type(ProblemView.MEDIA_TYPE)
                .header("Cache-Control", "no-store");
        problem.pause().ifPresent(pause -> response.header("Retry-After", Problem.seconds(pause)));
        return response.build();
    }

    /** Members of a body are named by JSON pointers, query parameters by their name. */
    private static FieldProblem field(ConstraintViolation<?> violation, boolean inBody) {
        String parameter = "";
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                pointer.append('/').append(node.getName());
            }
        }
        String where = pointer.isEmpty() ? parameter : inBody ? pointer.toString() : pointer.substring(1);
        return new FieldProblem(where, violation.getMessage(), rule(violation));
    }

    private static String rule(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    private static String pointer(JsonMappingException fault) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : fault.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return pointer.toString();
    }
}
