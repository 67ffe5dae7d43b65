/* nats.c - the same load on NATS JetStream: file storage, one replica, explicit acknowledgement.
 *
 *   --host H --port N      --name STREAM
 *
 * A publisher gives each message an inbox of its own to be answered in, so that up to a window of
 * them are under way; a consumer is a durable push consumer, a queue group when there are
 * several. */
#include <errno.h>
#include <nats/nats.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "tests/bench/load.h"

#define PENDING_MAX 10000000
#define BUFFER_BYTES (256 * 1024)
#define SETUP_MS 60000
#define WAIT_MS 100
#define ACK_WAIT_NS 60000000000ll
#define ACKS_PENDING_MAX 20000

static void must(natsStatus s, const char *what)
{
    if (s != NATS_OK)
        load_die("nats: %s: %s", what, natsStatus_GetText(s));
}

/* soon: send each message at once instead of gathering them. */
static natsConnection *dial(const struct load *l, bool soon)
{
    char url[128];
    natsOptions *o;
    natsConnection *c;
    snprintf(url, sizeof(url), "nats://%s:%ld", load_text(l, "host", "127.0.0.1"),
             load_number(l, "port", 4222));
    must(natsOptions_Create(&o), "options");
    must(natsOptions_SetURL(o, url), url);
    must(natsOptions_SetSendAsap(o, soon), "options");
    must(natsOptions_SetMaxPendingMsgs(o, PENDING_MAX), "options");
    must(natsOptions_SetIOBufSize(o, BUFFER_BYTES), "options");
    must(natsConnection_Connect(&c, o), url);
    natsOptions_Destroy(o);
    return c;
}

static const char *stream_of(const struct load *l)
{
    return load_text(l, "name", "bench");
}

static void subject_of(const struct load *l, char out[128])
{
    snprintf(out, 128, "%.100s.s", stream_of(l));
}

/* ---- publishing: answers come in a thread of the library's ---- */

struct publisher {
    struct producer *p;
    sem_t room;
    pthread_mutex_t lock;
};

static void on_answer(natsConnection *c, natsSubscription *s, natsMsg *m, void *self)
{
    struct publisher *pub = self;
    const char *number = strrchr(natsMsg_GetSubject(m), '.'), *text = natsMsg_GetData(m);
    (void)c;
    (void)s;
    pthread_mutex_lock(&pub->lock);
    if (!text || strstr(text, "\"error\""))
        producer_refused(pub->p, text ? text : "an empty answer");
    else
        producer_acked_one(pub->p, strtoull(number + 1, NULL, 10));
    pthread_mutex_unlock(&pub->lock);
    natsMsg_Destroy(m);
    sem_post(&pub->room);
}

static void wait_for_room(struct publisher *pub, natsConnection *c)
{
    struct timespec until;
    if (sem_trywait(&pub->room) == 0)
        return;
    natsConnection_Flush(c); /* what was gathered must go, or nothing is answered */
    do {
        clock_gettime(CLOCK_REALTIME, &until);
        until.tv_sec++;
    } while (sem_timedwait(&pub->room, &until) != 0 && producer_more(pub->p));
}

static void wait_for_turn(const struct publisher *pub)
{
    uint64_t ns;
    while ((ns = producer_wait(pub->p)) > 0 && ns != UINT64_MAX) {
        struct timespec left = {(time_t)(ns / 1000000000), (long)(ns % 1000000000)};
        nanosleep(&left, NULL);
    }
}

static void produce(struct producer *p)
{
    char inbox[64], reply[96], subject[128];
    natsSubscription *answers;
    struct publisher pub = {.p = p};
    natsConnection *c = dial(p->load, p->load->window == 1 || p->load->rate > 0);
    sem_init(&pub.room, 0, (unsigned)p->load->window);
    pthread_mutex_init(&pub.lock, NULL);
    subject_of(p->load, subject);
    snprintf(inbox, sizeof(inbox), "_BP.%d.%u", (int)getpid(), p->index);
    snprintf(reply, sizeof(reply), "%s.*", inbox);
    must(natsConnection_Subscribe(&answers, c, reply, on_answer, &pub), "subscribe");
    must(natsSubscription_SetPendingLimits(answers, -1, -1), "subscribe");
    must(natsConnection_Flush(c), "subscribe");
    load_ready(p->load);
    while (p->given < p->count && producer_more(p)) {
        wait_for_turn(&pub);
        wait_for_room(&pub, c);
        pthread_mutex_lock(&pub.lock);
        snprintf(reply, sizeof(reply), "%s.%llu", inbox, (unsigned long long)p->given);
        const void *payload = producer_give(p);
        pthread_mutex_unlock(&pub.lock);
        must(natsConnection_PublishRequest(c, subject, reply, payload, (int)p->load->size),
             "publish");
    }
    natsConnection_Flush(c);
    while (producer_more(p))
        usleep(1000);
    natsSubscription_Destroy(answers);
    natsConnection_Close(c);
}

/* ---- consuming ---- */

static void consume(struct consumer *c)
{
    char subject[128];
    jsCtx *js;
    natsSubscription *s;
    natsMsg *m;
    jsErrCode code = 0;
    jsSubOptions so;
    natsConnection *n = dial(c->load, c->load->rate > 0);
    subject_of(c->load, subject);
    must(natsConnection_JetStream(&js, n, NULL), "jetstream");
    jsSubOptions_Init(&so);
    so.ManualAck = true;
    so.Stream = stream_of(c->load);
    so.Consumer = "g";
    so.Queue = c->load->consumers > 1 ? "g" : NULL;
    must(js_SubscribeSync(&s, js, subject, NULL, &so, &code), "follow");
    must(natsSubscription_SetPendingLimits(s, -1, -1), "follow");
    must(natsConnection_Flush(n), "follow");
    load_ready(c->load);
    while (consumer_more(c)) {
        natsStatus got = natsSubscription_NextMsg(&m, s, WAIT_MS);
        if (got == NATS_TIMEOUT)
            continue;
        must(got, "next");
        consumer_take(c, natsMsg_GetData(m), (size_t)natsMsg_GetDataLength(m));
        natsMsg_Ack(m, NULL);
        natsMsg_Destroy(m);
        consumer_done(c, 1);
    }
    natsConnection_Flush(n);
    natsConnection_Close(n);
}

static void stream_make(const struct load *l, jsCtx *js)
{
    char subject[128];
    const char *subjects[] = {subject};
    jsErrCode code = 0;
    jsStreamConfig sc;
    subject_of(l, subject);
    if (!load_number(l, "keep", 0))
        js_DeleteStream(js, stream_of(l), NULL, &code);
    jsStreamConfig_Init(&sc);
    sc.Name = stream_of(l);
    sc.Subjects = subjects;
    sc.SubjectsLen = 1;
    sc.Storage = js_FileStorage;
    sc.Replicas = 1;
    natsStatus s = js_AddStream(NULL, js, &sc, NULL, &code);
    if (!load_number(l, "keep", 0))
        must(s, "stream");
}

static void consumer_make(const struct load *l, jsCtx *js)
{
    jsErrCode code = 0;
    jsConsumerConfig cc;
    js_DeleteConsumer(js, stream_of(l), "g", NULL, &code);
    jsConsumerConfig_Init(&cc);
    cc.Durable = "g";
    cc.AckPolicy = js_AckExplicit;
    cc.DeliverPolicy = js_DeliverAll;
    cc.AckWait = ACK_WAIT_NS;
    cc.MaxAckPending = ACKS_PENDING_MAX;
    cc.DeliverSubject = "_BD.g";
    cc.DeliverGroup = l->consumers > 1 ? "g" : NULL;
    must(js_AddConsumer(NULL, js, stream_of(l), &cc, NULL, &code), "consumer");
}

int main(int argc, char **argv)
{
    struct load l;
    jsCtx *js;
    jsOptions jo;
    load_open(&l, argc, argv, "nats-jetstream");
    must(nats_Open(-1), "library");
    natsConnection *c = dial(&l, true);
    jsOptions_Init(&jo);
    jo.Wait = SETUP_MS;
    must(natsConnection_JetStream(&js, c, &jo), "jetstream");
    stream_make(&l, js);
    if (l.consumers)
        consumer_make(&l, js);
    load_run(&l, produce, consume);
    _exit(0); /* the library's threads are not waited for */
}
