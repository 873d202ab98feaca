package comity.webhook;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.AccessClass;
import comity.access.NoSuchThing;
import comity.party.Channel;
import comity.party.ChannelEntry;
import comity.party.ChannelKeeping;
import org.junit.jupiter.api.Test;

/** Section 9 and S04: a State takes its webhook back. */
class WebhookRemovalTest extends WebhookScene {

    @Test
    void a_State_takes_its_webhook_back_and_what_waited_is_given_up() {
        register("XB");
        line("agent.appointed", "S04", AccessClass.PTY);
        WebhookKeeping keeping = court.get(WebhookKeeping.class);
        assertThatThrownBy(() -> keeping.remove("XB", person("xa.focal"))).isInstanceOf(NoSuchThing.class);
        keeping.remove("XB", person("xb.focal"));
        line("agent.appointed", "S04", AccessClass.PTY);
        carry();
        assertThat(received).isEmpty();
        assertThat(keeping.of("XB", person("xb.focal"))).isEmpty();
        assertThatThrownBy(() -> keeping.remove("XB", person("xb.focal"))).isInstanceOf(NoWebhook.class);
        register("XB");
        line("agent.appointed", "S04", AccessClass.PTY);
        carry();
        assertThat(received).hasSize(1);
        assertThat(log()).extracting(DeliveryRow::trouble).contains("removed");
    }

    @Test
    void s04_a_webhook_that_is_the_second_channel_of_service_is_not_taken_back() {
        register("XB");
        court.get(ChannelKeeping.class)
                .register(
                        "XB",
                        new ChannelEntry(Channel.EMAIL, "focal@borvia.example"),
                        new ChannelEntry(Channel.WEBHOOK, address()),
                        person("xb.focal"));
        refused(
                court,
                WebhookServes.class,
                "WEBHOOK_SERVES",
                "S04",
                () -> court.get(WebhookKeeping.class).remove("XB", person("xb.focal")));
    }
}
