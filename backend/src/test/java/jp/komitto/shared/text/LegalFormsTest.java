package jp.komitto.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalFormsTest {

    @ParameterizedTest
    @CsvSource({
        "特定非営利活動法人ちいきの学校, ちいきの学校",
        "ＮＰＯ法人 ちいきの学校, ちいきの学校",
        "認定NPO法人ちいきの学校, ちいきの学校",
        "（特非）ちいきの学校, ちいきの学校",
        "一般社団法人水戸葵社中, 水戸葵社中",
        "23RDまちづくり株式会社, 23RDまちづくり",
        "（株）日宣メディックス, 日宣メディックス",
        "㈱日宣メディックス, 日宣メディックス",
        "公益財団法人人権教育啓発推進センター, 人権教育啓発推進センター",
        "さとととし, さとととし",
        "株式会社, 株式会社",
    })
    void theFormIsTakenOffAtBothEnds(String name, String bare) {
        assertThat(LegalForms.without(name)).isEqualTo(bare);
    }

    @Test
    void bothUsualFormsOfAnNpoAreVariants() {
        assertThat(LegalForms.variants("NPO法人みと")).containsExactly("NPO法人みと", "特定非営利活動法人みと");
        assertThat(LegalForms.variants("特定非営利活動法人みと")).containsExactly("特定非営利活動法人みと", "NPO法人みと");
        assertThat(LegalForms.variants("みと")).containsExactly("みと");
    }
}
