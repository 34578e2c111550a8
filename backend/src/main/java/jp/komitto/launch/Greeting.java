package jp.komitto.launch;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;

/** Tells the person at the terminal where to look, once the door is really open. */
class Greeting {

    void say(@ObservesAsync HttpServerStart started) {
        var address = System.getProperty(KomittoMain.ADDRESS);
        if (address == null) return;
        System.out.printf("%nこみっとを開きました: %s （終了は Ctrl-C）%n", address);
        System.out.printf("Komitto is open at %s (Ctrl-C stops it)%n%n", address);
    }
}
