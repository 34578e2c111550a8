package jp.komitto.accounts;

import java.util.UUID;

/** Where and in which language a letter to a person goes. Never in a log. */
public record Addressee(UUID account, String email, String locale, String displayName) {

    @Override
    public String toString() {
        return "account " + account;
    }
}
