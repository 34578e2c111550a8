package jp.komitto.demo;

import java.util.Arrays;
import java.util.List;
import jp.komitto.accounts.AgeBand;
import jp.komitto.shared.security.Role;

/** Whom a newcomer may be. */
enum DemoPerson {
    CITIZEN("citizen", "おためし 市民", AgeBand.AGE_30_49, null),
    STUDENT("student", "おためし 高校生", AgeBand.AGE_16_17, null),
    MANAGER("manager", "おためし 団体の代表", AgeBand.AGE_50_64, null),
    MEMBER("member", "おためし 団体の会員", AgeBand.AGE_65_PLUS, null),
    COMPANY("company", "おためし 企業の担当", AgeBand.AGE_30_49, Role.COMPANY_REPRESENTATIVE),
    COMMITTEE("committee", "おためし 協働推進委員", AgeBand.AGE_50_64, Role.COMMITTEE_MEMBER),
    ADVISOR("advisor", "おためし アドバイザー", AgeBand.AGE_50_64, Role.ADVISOR),
    DEPARTMENT("department", "おためし 担当課", AgeBand.AGE_30_49, Role.DEPARTMENT_STAFF),
    NAVI("navi", "おためし ナビスタッフ", AgeBand.AGE_30_49, Role.NAVI_STAFF),
    COORDINATOR("coordinator", "おためし コーディネーター", AgeBand.AGE_30_49, Role.COORDINATOR),
    SECRETARIAT("secretariat", "おためし 事務局", AgeBand.AGE_30_49, Role.SECRETARIAT),
    ADMINISTRATOR("administrator", "おためし 管理者", AgeBand.AGE_30_49, Role.ADMINISTRATOR);

    private static final String DOMAIN = "@demo.komitto.example";

    private final String name;
    private final String displayName;
    private final AgeBand ageBand;
    private final Role role;

    /** @param role the office the city gave; null for a person without */
    DemoPerson(String name, String displayName, AgeBand ageBand, Role role) {
        this.name = name;
        this.displayName = displayName;
        this.ageBand = ageBand;
        this.role = role;
    }

    /** Those who need codes of an authenticator app. */
    static List<DemoPerson> staff() {
        return Arrays.stream(values()).filter(DemoPerson::isStaff).toList();
    }

    boolean isStaff() {
        return role != null && role.isStaff();
    }

    /** As the samples call the one who plays it. */
    String key() {
        return name;
    }

    String email() {
        return name + DOMAIN;
    }

    String displayName() {
        return displayName;
    }

    AgeBand ageBand() {
        return ageBand;
    }

    Role role() {
        return role;
    }
}
