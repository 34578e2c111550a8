package jp.komitto.city;

/**
 * The city as registers know it.
 *
 * @param code 全国地方公共団体コード, 6 digits with check digit
 */
public record Municipality(String code, String name) {}
