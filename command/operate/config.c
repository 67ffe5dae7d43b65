/* config.c - is office.yaml right, and what does it come to? */
#include <string.h>

#include "base/lang.h"
#include "command/call/output.h"
#include "command/office/office.h"
#include "command/operate/operate.h"

static enum outcome run_check(struct call *c)
{
    struct office o = {0};
    enum outcome outcome = office_config(&o, c);
    if (outcome == OUTCOME_OK)
        say(c,
            tr("%s is right: office %s, %s, %s.", "%s 无误：督察办 %s，模块 %s 个，链路 %s 条。"),
            CONFIG_FILE, o.config.office, PLURAL(o.config.module_count, "module", "modules"),
            PLURAL(o.config.link_count, "link", "links"));
    office_close(&o);
    return outcome;
}

static void show_json(const struct config *k, FILE *to)
{
    fputs("{\"schema\":1,\"office\":", to);
    out_json_text(to, k->office);
    fputs(",\"name\":", to);
    out_json_text(to, k->name);
    fprintf(to, ",\"suite\":\"%s\",\"clock\":\"%s\",\"size_max\":\"%" PRIu64 "\",\"listen\":[",
            suite_name(k->suite), k->simulated ? "simulated" : "real", k->size_max);
    for (unsigned i = 0; i < k->listen_count; i++) {
        fputs(i ? "," : "", to);
        out_json_text(to, k->listen[i]);
    }
    fputs("],\"modules\":[", to);
    for (unsigned i = 0; i < k->module_count; i++) {
        fprintf(to, "%s{\"name\":\"%s\",\"inside\":%s", i ? "," : "", k->modules[i].name,
                k->modules[i].inside ? "true" : "false");
        fputs(k->modules[i].file ? ",\"file\":" : "", to);
        if (k->modules[i].file)
            out_json_text(to, k->modules[i].file);
        fputc('}', to);
    }
    fputs("],\"links\":[", to);
    for (unsigned i = 0; i < k->link_count; i++)
        fprintf(to, "%s{\"office\":\"%s\",\"endpoint\":\"%s\",\"server_key\":\"%s\"}", i ? "," : "",
                k->links[i].office, k->links[i].endpoint, k->links[i].server_key);
    fputs("]}\n", to);
}

/* As a file again, with every default written out. */
static void show_yaml(const struct config *k, FILE *to)
{
    char size[32];
    size_text(k->size_max, size);
    fprintf(to, "office: '%s'\nname: ", k->office);
    out_yaml_text(to, k->name);
    fprintf(to, "suite: %s\nclock: %s\nsize-max: %s\n", suite_name(k->suite),
            k->simulated ? "simulated" : "real", size);
    fputs(k->listen_count ? "listen:\n" : "", to);
    for (unsigned i = 0; i < k->listen_count; i++)
        fprintf(to, "  - {tcp: '%s'}\n", k->listen[i] + strlen("tcp://"));
    fputs(k->module_count ? "modules:\n" : "", to);
    for (unsigned i = 0; i < k->module_count; i++) {
        const struct config_module *m = &k->modules[i];
        fprintf(to, "  %s:\n    inside: %s\n", m->name, m->inside ? "true" : "false");
        if (m->file) {
            fputs("    file: ", to);
            out_yaml_text(to, m->file);
        }
    }
    fputs(k->link_count ? "links:\n" : "", to);
    for (unsigned i = 0; i < k->link_count; i++)
        fprintf(to, "  - {office: '%s', endpoint: '%s', server-key: '%s'}\n", k->links[i].office,
                k->links[i].endpoint, k->links[i].server_key);
}

static enum outcome run_show(struct call *c)
{
    struct office o = {0};
    enum outcome outcome = office_config(&o, c);
    if (outcome == OUTCOME_OK && call_has(c, "json"))
        show_json(&o.config, c->data);
    else if (outcome == OUTCOME_OK)
        show_yaml(&o.config, c->data);
    office_close(&o);
    return outcome;
}

static const struct flag show_flags[] = {FLAG_JSON, {0}};

const struct command config_commands[] = {
    {.name = "config check",
     .en = "name every fault of office.yaml with its line",
     .zh = "检查 office.yaml，逐处指出问题和行号",
     .run = run_check},
    {.name = "config show",
     .en = "what office.yaml comes to, with defaults",
     .zh = "查看 office.yaml 生效的内容，含默认值",
     .flags = show_flags,
     .run = run_show},
    {0},
};
