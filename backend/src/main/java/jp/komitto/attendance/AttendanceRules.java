package jp.komitto.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.komitto.city.CityRules;

/**
 * What the city sets for attendance.
 *
 * @param confirmDays after so many days hours that one side alone said hold
 * @param feedbackDays how long after completion feedback can be given, and the match stays open
 * @param passDaysBefore how long before the day a pass can be made
 * @param pointsPerHour 活動ポイント; null where there are none
 */
record AttendanceRules(int confirmDays, int feedbackDays, int passDaysBefore, Integer pointsPerHour) {

    Integer points(long minutes) {
        return pointsPerHour == null ? null : Math.toIntExact(minutes * pointsPerHour / 60);
    }

    @ApplicationScoped
    static class Source {

        @Produces
        @Singleton
        AttendanceRules rules(CityRules city) {
            return city.read("attendance", AttendanceRules.class);
        }
    }
}
