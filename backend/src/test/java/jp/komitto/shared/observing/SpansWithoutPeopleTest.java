package jp.komitto.shared.observing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What leaves the house as a trace says what took how long, and of nobody. */
class SpansWithoutPeopleTest {

    private final List<SpanData> sent = new ArrayList<>();

    private final SpanExporter collector = new SpanExporter() {
        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            sent.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    };

    private String sent(SdkTracerProvider provider) {
        try (provider) {
            provider.get("test")
                    .spanBuilder("GET /api/v1/groups")
                    .setAttribute("http.route", "/api/v1/groups")
                    .setAttribute("url.query", "q=canary@example.jp")
                    .setAttribute("client.address", "203.0.113.7")
                    .setAttribute("user_agent.original", "Canary/1.0")
                    .startSpan()
                    .end();
        }
        return sent.getLast().getAttributes().asMap().toString();
    }

    @Test
    void whatPeopleLookedForAndFromWhereIsEmptied() {
        SdkTracerProvider ours = SdkTracerProvider.builder()
                .addSpanProcessor(new SpansWithoutPeople())
                .addSpanProcessor(SimpleSpanProcessor.create(collector))
                .build();
        assertThat(sent(ours)).contains("/api/v1/groups").doesNotContain("anary", "203.0.113.7");
    }

    /** The control. */
    @Test
    void elseItWouldBeSent() {
        SdkTracerProvider plain = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(collector))
                .build();
        assertThat(sent(plain)).contains("canary@example.jp", "203.0.113.7");
    }
}
