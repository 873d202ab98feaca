package comity.ear.launch;

import comity.ear.story.DemoSeed;
import comity.ear.story.Desk;
import comity.ear.story.StoryStopped;
import comity.ear.story.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

/** Fills the demonstration once, when its home is new; {@code COMITY_SEED=off} leaves it empty. */
final class Seeding {

    private static final int SHELF = 12;
    private static final int PATIENCE_SECONDS = 240;

    private Seeding() {}

    static void once(House house) {
        Path done = house.home().resolve("seeded");
        boolean wanted = house.settings().mode() == Settings.Mode.DEMO
                && !"off".equals(house.settings().of("COMITY_SEED").orElse("on"));
        if (!wanted || Files.exists(done)) {
            return;
        }
        System.out.println("  Cases of the demonstration, once (a few minutes) ...");
        Desk desk = new Desk(house.url(), new Tokens(house.environment().get("COMITY_OIDC_URL"), Clock.systemUTC()));
        try {
            waitForShelf(desk);
            new DemoSeed(desk).play();
            Files.createFile(done);
        } catch (StoryStopped stopped) {
            System.out.println("The demonstration stays incomplete: " + stopped.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The decisions of the demonstration come first, so that their numbers do. */
    private static void waitForShelf(Desk desk) {
        for (int i = 0; i < PATIENCE_SECONDS; i++) {
            if (desk.get("admin", "decisions").ok().body().path("items").size() >= SHELF) {
                return;
            }
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
