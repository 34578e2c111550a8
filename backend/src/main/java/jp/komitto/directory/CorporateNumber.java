package jp.komitto.directory;

/** 法人番号: 13 digits, the first of which checks the other twelve (法人番号の指定等に関する省令 第2条). */
public final class CorporateNumber {

    public static final int LENGTH = 13;
    private static final int MODULUS = 9;
    private static final String LOCAL_GOVERNMENTS = "000020";

    private CorporateNumber() {}

    public static boolean isValid(String number) {
        return number.length() == LENGTH
                && number.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && number.charAt(0) - '0' == checkDigit(number.substring(1));
    }

    /** A local government's number is made of its 全国地方公共団体コード. */
    public static String ofLocalGovernment(String code) {
        String base = LOCAL_GOVERNMENTS + code;
        return checkDigit(base) + base;
    }

    /** Counted from the last digit, every second digit weighs two. */
    static int checkDigit(String base) {
        int sum = 0;
        for (int n = 1; n <= base.length(); n++) {
            int digit = base.charAt(base.length() - n) - '0';
            sum += digit * (n % 2 == 0 ? 2 : 1);
        }
        return MODULUS - sum % MODULUS;
    }
}
