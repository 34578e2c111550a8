/**
 * 利用規約と個人情報の取扱い: what people agree to, in versions and in three languages, as data of the city.
 * Others name the version with {@link jp.komitto.terms.TermsOfUse}.
 */
package jp.komitto.terms;
