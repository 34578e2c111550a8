package jp.komitto.shared.observing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What people searched for, from where and with what is no business of whoever watches how long it took. */
@ApplicationScoped
public class SpansWithoutPeople implements SpanProcessor {

    private static final List<AttributeKey<String>> OF_PEOPLE = List.of(
            AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("network.peer.address"),
            AttributeKey.stringKey("user_agent.original"),
            AttributeKey.stringKey("enduser.id"));

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        OF_PEOPLE.stream()
                .filter(attribute -> span.getAttribute(attribute) != null)
                .forEach(attribute -> span.setAttribute(attribute, ""));
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // Nothing is added at the end.
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
