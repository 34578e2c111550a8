package jp.komitto.launch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends things in their order, however the process ends: first the application, which may still write, then its database.
 * The virtual machine runs all its shutdown hooks at once, hence the waiting.
 */
final class Shutdown {

    /** A little more than the application's own graceful period. */
    private static final int SECONDS_FOR_APPLICATION = 12;

    private final CountDownLatch applicationEnded = new CountDownLatch(1);
    private volatile boolean applicationRuns;

    void closeAfterApplication(Database database, Runnable lastWord) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (applicationRuns) awaitApplication();
                            database.close();
                            lastWord.run();
                        },
                        "database shutdown"));
    }

    void applicationStarts() {
        applicationRuns = true;
    }

    void applicationEnded() {
        applicationEnded.countDown();
    }

    private void awaitApplication() {
        try {
            applicationEnded.await(SECONDS_FOR_APPLICATION, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
