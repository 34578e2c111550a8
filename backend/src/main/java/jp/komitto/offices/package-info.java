/**
 * Offices: the roles the city gives to people, by invitation, for a department or a time. Others ask
 * {@link jp.komitto.offices.HeldOffices} who holds which; whoever keeps second factors tells it as
 * {@link jp.komitto.offices.SecondFactor}, for staff may not be without one (A11).
 */
package jp.komitto.offices;
