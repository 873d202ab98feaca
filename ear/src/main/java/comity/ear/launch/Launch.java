package comity.ear.launch;

import comity.ear.story.DemoSeed;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** {@code mvn -Prun}: opens the house, says where, and stays until Ctrl-C. */
public final class Launch {

    private static final List<String[]> INVITATION = List.of(
            new String[] {"xa.agent", "agent of Aurelia: file a claim"},
            new String[] {"xb.agent", "agent of Borvia: answer one"},
            new String[] {"clerk1", "registry clerk: examine and serve"},
            new String[] {"registrar", "Registrar: register"},
            new String[] {"president", "President: compose a panel"},
            new String[] {DemoSeed.JUDGE, "presiding judge of a case in deliberation: draft and vote"},
            new String[] {"editor", "precedent editor: write headnotes and holdings, confirm citations"},
            new String[] {"admin", "administrator: advance the tribunal clock"});

    private Launch() {}

    public static void main(String[] arguments) throws InterruptedException {
        long from = System.nanoTime();
        try {
            Settings settings = Settings.ofProcess();
            System.out.println("Comity opens in " + settings.home());
            House house = House.open(settings);
            Seeding.once(house);
            invite(house, Duration.ofNanos(System.nanoTime() - from));
        } catch (Refused refused) {
            System.out.println(refused.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    private static void invite(House house, Duration took) {
        System.out.printf("%nComity is open after %d s: %s%n", took.toSeconds(), house.url());
        if (house.settings().mode() != Settings.Mode.PRODUCTION) {
            System.out.println("Logins of the demonstration (the password is the login):");
            INVITATION.forEach(line -> System.out.printf("  %-10s %s%n", line[0], line[1]));
            if (!house.mailUrl().isEmpty()) {
                System.out.println("Letters it sends: " + house.mailUrl());
            }
        }
        System.out.println("Logs: " + house.home().resolve("log") + ". Ctrl-C closes the house.");
    }
}
