package jp.komitto.passkeys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.stream.Stream;

/** What a device answered, {@code toJSON()} of a PublicKeyCredential, as somebody sent it. */
record DeviceAnswer(ObjectMapper mapper, Map<String, Object> credential) {

    /** Refused unless it is whole: the library takes for granted that it is. */
    String json(String... inResponse) {
        boolean whole = Stream.of("id", "rawId", "type").allMatch(name -> credential.get(name) instanceof String)
                && credential.get("response") instanceof Map<?, ?> response
                && Stream.of(inResponse).allMatch(name -> response.get(name) instanceof String);
        if (!whole) {
            throw PasskeyProblem.PASSKEY_NOT_BELIEVED.problem();
        }
        try {
            return mapper.writeValueAsString(credential);
        } catch (JsonProcessingException e) {
            throw PasskeyProblem.PASSKEY_NOT_BELIEVED.problem();
        }
    }
}
