/**
 * 協力してほしいこと・協力できること (基本施策1-1): needs and offers of people and groups in one symmetric form, from the draft to
 * the end, one table of steps ({@link jp.komitto.listings.ListingStep}). Others read {@link jp.komitto.listings.ListingCards},
 * ask {@link jp.komitto.listings.Posters} whose a listing is, and give its places away with {@link jp.komitto.listings.Places}.
 */
package jp.komitto.listings;
