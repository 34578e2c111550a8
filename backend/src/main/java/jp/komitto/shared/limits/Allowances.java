package jp.komitto.shared.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Every limit of this instance. Made at the first request: what a filter is given at build time cannot be configured. */
@ApplicationScoped
class Allowances {

    private final boolean enabled;
    private final Allowance address;
    private final Allowance search;
    private final Allowance account;
    private final Allowance client;

    @Inject
    Allowances(Limits limits) {
        this.enabled = limits.enabled();
        this.address = new Allowance(limits.address());
        this.search = new Allowance(limits.search());
        this.account = new Allowance(limits.account());
        this.client = new Allowance(limits.client());
    }

    boolean enabled() {
        return enabled;
    }

    Allowance ofAddress() {
        return address;
    }

    Allowance ofSearch() {
        return search;
    }

    Allowance ofAccount() {
        return account;
    }

    Allowance ofClient() {
        return client;
    }
}
