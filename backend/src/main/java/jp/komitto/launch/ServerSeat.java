package jp.komitto.launch;

import java.io.IOException;
import java.nio.file.Files;

/** The one place for a server on a data folder: a second one would import and index the same data a second time. */
final class ServerSeat {

    /** Kept for the life of the process; the operating system frees it. */
    private static FolderLock held;

    private ServerSeat() {}

    static void take(DataFolder folder, HttpDoor door) {
        held = new FolderLock(folder.lock("server"));
        try {
            if (!held.tryAlone()) throw Refusal.ALREADY_SERVING.with(addressIn(folder));
            Files.writeString(folder.address(), door.address());
        } catch (IOException unwritable) {
            throw Refusal.FOLDER_UNWRITABLE.with(folder.root());
        }
    }

    private static String addressIn(DataFolder folder) {
        try {
            return Files.readString(folder.address());
        } catch (IOException notYet) {
            return folder.root().toString();
        }
    }
}
