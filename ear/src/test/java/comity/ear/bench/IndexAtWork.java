package comity.ear.bench;

import comity.common.Actor;
import comity.precedent.Precedents;
import comity.rounds.BackgroundWork;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What the product does to its index: made anew when asked for, fed in rounds. The house has a pause between rounds. */
final class IndexAtWork {

    private static final String REBUILD = "rebuild";

    /** Attempts at one entry. */
    private static final int PATIENCE = 5;

    private final PrecedentRoom room;
    private final List<Class<?>> services;
    private final Method rebuild;

    IndexAtWork(PrecedentRoom room) {
        this.room = room;
        this.services = PrecedentRoom.MODULE.stream()
                .filter(type -> type.getPackageName().equals(Precedents.class.getPackageName()))
                .toList();
        this.rebuild = services.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(REBUILD)
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {Actor.class, Instant.class}))
                .findFirst()
                .orElseThrow();
    }

    /** Asks the service that makes the index anew, whichever it is, and waits neither for a round nor for the end. */
    void rebuild() {
        room.with(() -> call(rebuild, room.bean(rebuild.getDeclaringClass()), Actor.registry(), PrecedentRoom.NOW));
    }

    /**
     * The next round of a rebuild, alone.
     *
     * @param hurry whether the next entry is written before the last one is safe on the disk; the product never does so
     */
    void rebuildOn(boolean hurry) {
        Class<?> maker = rebuild.getDeclaringClass();
        round(
                hurry,
                type -> type == maker
                        || Arrays.stream(type.getDeclaredFields()).anyMatch(field -> field.getType() == maker));
    }

    /** One round of all that the precedents do in the background. */
    void round() {
        round(false, type -> true);
    }

    private void round(boolean hurry, Predicate<Class<?>> which) {
        services.stream()
                .filter(BackgroundWork.class::isAssignableFrom)
                .filter(which)
                .forEach(type -> room.in(hurry, () -> {
                    ((BackgroundWork) room.bean(type)).round(PrecedentRoom.NOW);
                    return null;
                }));
    }

    private static void call(Method method, Object bean, Object... arguments) {
        try {
            method.invoke(bean, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Rounds of all that the precedents do in the background, until nothing waits. */
    void finish() throws SQLException {
        while (busy()) {
            round();
            if (room.number("select coalesce(max(attempts), 0) from index_outbox") > PATIENCE) {
                throw new IllegalStateException("the index does not take what is published; index_outbox says why");
            }
        }
    }

    /** The same, where a rebuild that has begun is brought to its end without waiting for the disk. */
    void hurryOn() throws SQLException {
        hurryUntil(0);
        room.settle();
        finish();
    }

    /** Brings a rebuild without waiting for the disk so far that no more than so many entries are left to it. */
    void hurryUntil(long left) throws SQLException {
        while (filling() && waiting() > left) {
            rebuildOn(true);
        }
    }

    /** Entries that the index still waits for; one that is being made anew says how far it has come. */
    long waiting() throws SQLException {
        return room.number("select greatest((select count(distinct entry_id) from index_outbox),"
                + " case when to_jsonb(s) ->> 'phase' in ('EMPTYING', 'FILLING')"
                + " then greatest(1, (to_jsonb(s) ->> 'total')::bigint - (to_jsonb(s) ->> 'done')::bigint)"
                + " when to_jsonb(s) ->> 'phase' in ('COMPARING', 'LEAVING') then 1 else 0 end) from index_state s");
    }

    /** Whether the copy that a rebuild fills is not full yet. */
    boolean filling() throws SQLException {
        return room.number("select (phase in ('EMPTYING', 'FILLING'))::int from index_state") > 0;
    }

    /** Whether the index still waits for anything. */
    boolean busy() throws SQLException {
        return room.number("select (exists (select 1 from index_outbox) or coalesce(to_jsonb(s) ->> 'phase', 'DONE')"
                        + " not in ('DONE', 'FAILED'))::int from index_state s")
                > 0;
    }
}
