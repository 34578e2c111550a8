package jp.komitto.shared.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a failure becomes an answer. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response refused(Problem problem) {
        return answer(problem);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException violations) {
        List<FieldProblem> fields = violations.getConstraintViolations().stream()
                .map(ProblemMappers::field)
                .sorted(Comparator.comparing(FieldProblem::pointer))
                .toList();
        return answer(CommonProblem.VALUES_INVALID.at(fields));
    }

    @ServerExceptionMapper
    public Response unreadable(JacksonException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return answer(CommonProblem.VALUES_INVALID.at(List.of(
                    new FieldProblem(pointer(unknown), "この項目は受け取れません。項目名を確かめてください。", "UnknownProperty"))));
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

    @ServerExceptionMapper
    public Response byStatus(WebApplicationException fault) {
        if (fault.getCause() instanceof JacksonException json) {
            return unreadable(json);
        }
        int status = fault.getResponse().getStatus();
        if (status < 400) {
            return fault.getResponse();
        }
        return answer(CommonProblems.ofStatus(status).problem());
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable fault) {
        ProblemCode meaning = DatabaseFaults.meaningOf(fault).orElse(CommonProblem.UNEXPECTED);
        if (meaning == CommonProblem.UNEXPECTED) {
            LOG.error("unexpected failure", fault);
        } else if (meaning.kind() == ProblemKind.UNAVAILABLE) {
            LOG.warnf("database unavailable: %s", fault.getClass().getSimpleName());
        }
        return answer(meaning.problem());
    }

    static Response answer(Problem problem) {
        ProblemView view = ProblemView.of(problem);
        Response.ResponseBuilder response = Response.status(view.status())
                .entity(view)
                .type(ProblemView.MEDIA_TYPE)
                .header("Cache-Control", "no-store");
        return problem.code().kind() == ProblemKind.UNAVAILABLE
                ? response.header("Retry-After", "5").build()
                : response.build();
    }

    private static FieldProblem field(ConstraintViolation<?> violation) {
        List<String> names = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case PROPERTY, PARAMETER -> names.add(node.getName());
                default -> {
                    // methods, classes and containers are our own structure, not the person's
                }
            }
        }
        String rule = violation.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldProblem(String.join("/", names), violation.getMessage(), rule);
    }

    private static String pointer(JsonMappingException fault) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : fault.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return pointer.toString();
    }
}
