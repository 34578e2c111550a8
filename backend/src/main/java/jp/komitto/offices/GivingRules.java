package jp.komitto.offices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;

/** Who gives and takes which office. */
@ApplicationScoped
class GivingRules {

    /** Who runs the house is chosen by who runs the house. */
    private static final Set<Role> BY_ADMINISTRATORS_ALONE = EnumSet.of(Role.ADMINISTRATOR, Role.SECRETARIAT);

    private final Terms terms;
    private final Clock clock;

    @Inject
    GivingRules(Terms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    void requireMayGive(HeldOffice office, Actor actor) {
        requireMayTouch(office.role(), actor);
        requirePossible(office);
    }

    void requireMayTouch(Role role, Actor actor) {
        if (BY_ADMINISTRATORS_ALONE.contains(role) && !actor.is(Role.ADMINISTRATOR)) {
            throw OfficeProblem.ADMINISTRATORS_ONLY.problem();
        }
    }

    void requirePossible(HeldOffice office) {
        if (!office.role().isOffice() && office.role() != Role.COMPANY_REPRESENTATIVE) {
            throw OfficeProblem.NOT_AN_OFFICE.problem();
        }
        boolean ofDepartment = office.role() == Role.DEPARTMENT_STAFF;
        if (ofDepartment
                ? office.department() == null || !terms.knows(Scheme.DEPARTMENT, office.department())
                : office.department() != null) {
            throw OfficeProblem.DEPARTMENT_DOES_NOT_FIT.problem();
        }
        if (office.until() != null && office.until().isBefore(LocalDate.now(clock))) {
            throw OfficeProblem.OFFICE_OVER_ALREADY.problem();
        }
    }
}
