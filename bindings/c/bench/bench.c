/*
 * Measures the contenders beside each other in one process: in every round each of them does each step for about a
 * millisecond, in turn, and the figures are medians over the rounds. `bench --json` prints one JSON object for programs
 * to read.
 */

#include "allocations.h"
#include "contender.h"
#include "event_workload.h"
#include "frame_workload.h"
#include "webhook_workload.h"
#include "workload.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { WORKLOADS = 4, CONTENDERS = 3, STEPS = 4, ROUNDS = 301, TARGET_NS = 1000000 };

/* What is served, by whom, and the answer that everybody must give. There may be fewer contenders: the others are NULL. */
struct workload {
    const char *name;
    const char *title;
    const struct contender *contenders[CONTENDERS];
    const char *answer;
    const size_t *answer_size;
};

static const struct workload workloads[WORKLOADS] = {
    {
        "card",
        "A card's callback for two data sources",
        { &imhook_contender, &cjson_contender, &simdjson_contender },
        workload_answer,
        &workload_answer_size,
    },
    {
        "webhook",
        "A webhook about a sent message",
        { &imhook_webhook_contender, &cjson_webhook_contender, &simdjson_webhook_contender },
        webhook_answer,
        &webhook_answer_size,
    },
    {
        "frame",
        "A frame of Stream mode with an action on a card",
        { &imhook_frame_contender, &cjson_frame_contender, &simdjson_frame_contender },
        frame_answer,
        &frame_answer_size,
    },
    {
        "event",
        "An encrypted event over HTTP",
        { &imhook_event_contender, &cjson_event_contender, NULL },
        event_message,
        &event_message_size,
    },
};
static const char *const step_names[STEPS] = { "verify", "parse", "answer", "whole" };

struct result {
    double samples[ROUNDS];
    double median_ns;
    double allocations;
    size_t repetitions;
};

/* Of the workload being measured. */
static struct result results[CONTENDERS][STEPS];

static double now_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static bool has_step(const struct workload *workload, int step)
{
    const struct contender *contender = workload->contenders[0];
    const bool has[STEPS] = { contender->verify != NULL, contender->parse != NULL, contender->answer != NULL, true };
    return has[step];
}

static int contender_count(const struct workload *workload)
{
    int count = 0;
    while (count < CONTENDERS && workload->contenders[count])
        count++;
    return count;
}

static bool do_step(const struct contender *contender, int step)
{
    const char *bytes;
    size_t size = 0;
    switch (step) {
    case 0:
        return contender->verify();
    case 1:
        return contender->parse();
    case 2:
        return contender->answer(&bytes, &size) && size > 0;
    default:
        return contender->whole(&bytes, &size) && size > 0;
    }
}

static void repeat(const struct contender *contender, int step, size_t repetitions)
{
    for (size_t i = 0; i < repetitions; i++) {
        if (!do_step(contender, step)) {
            fprintf(stderr, "bench: %s failed at %s\n", contender->name, step_names[step]);
            exit(EXIT_FAILURE);
        }
    }
}

static bool is_answer(const struct workload *workload, const char *bytes, size_t size)
{
    return size == *workload->answer_size && memcmp(bytes, workload->answer, size) == 0;
}

/* Nobody is measured who does not answer to the byte. */
static void prove(const struct workload *workload, const struct contender *contender)
{
    const char *bytes;
    size_t size;
    bool is_right = contender->prepare() && (!contender->verify || contender->verify()) &&
                    (!contender->parse || contender->parse()) &&
                    (!contender->answer || (contender->answer(&bytes, &size) && is_answer(workload, bytes, size))) &&
                    contender->whole(&bytes, &size) && is_answer(workload, bytes, size);
    if (!is_right) {
        fprintf(stderr, "bench: %s does not give the expected answer of the %s\n", contender->name, workload->name);
        exit(EXIT_FAILURE);
    }
}

/* Warms up, counts allocations, and finds out how many repetitions take about TARGET_NS. */
static void calibrate(const struct contender *contender, int step, struct result *result)
{
    enum { TRIAL = 1000 };
    repeat(contender, step, TRIAL);
    size_t before = allocation_count();
    double start = now_ns();
    repeat(contender, step, TRIAL);
    double elapsed = now_ns() - start;
    result->allocations = (double)(allocation_count() - before) / TRIAL;
    result->repetitions = (size_t)(TRIAL * TARGET_NS / elapsed) + 1;
}

static int compare(const void *left, const void *right)
{
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static double median(const double *samples)
{
    double sorted[ROUNDS];
    memcpy(sorted, samples, sizeof(sorted));
    qsort(sorted, ROUNDS, sizeof(sorted[0]), compare);
    return sorted[ROUNDS / 2];
}

/* How many times as long as imhook it took: the median of the rounds' own ratios, so that a slow round counts for both. */
static double ratio(int contender, int step)
{
    double ratios[ROUNDS];
    for (int round = 0; round < ROUNDS; round++)
        ratios[round] = results[contender][step].samples[round] / results[0][step].samples[round];
    return median(ratios);
}

static void measure(const struct workload *workload)
{
    int count = contender_count(workload);
    for (int i = 0; i < count; i++)
        prove(workload, workload->contenders[i]);
    for (int i = 0; i < count; i++) {
        for (int step = 0; step < STEPS; step++)
            if (has_step(workload, step))
                calibrate(workload->contenders[i], step, &results[i][step]);
    }
    for (int round = 0; round < ROUNDS; round++) {
        for (int step = 0; step < STEPS; step++) {
            for (int turn = 0; turn < count && has_step(workload, step); turn++) {
                int i = (turn + round) % count;
                struct result *result = &results[i][step];
                double start = now_ns();
                repeat(workload->contenders[i], step, result->repetitions);
                result->samples[round] = (now_ns() - start) / (double)result->repetitions;
            }
        }
    }
    for (int i = 0; i < count; i++) {
        for (int step = 0; step < STEPS; step++)
            results[i][step].median_ns = median(results[i][step].samples);
    }
}

static void print_table(const struct workload *workload)
{
    int count = contender_count(workload);
    printf("%s\n%-8s", workload->title, "");
    for (int i = 0; i < count; i++)
        printf(i == 0 ? "%14s" : "%24s", workload->contenders[i]->name);
    putchar('\n');
    for (int step = 0; step < STEPS; step++) {
        if (!has_step(workload, step))
            continue;
        printf("%-8s", step_names[step]);
        printf("%11.0f ns", results[0][step].median_ns);
        for (int i = 1; i < count; i++)
            printf("%11.0f ns = %5.2f x", results[i][step].median_ns, ratio(i, step));
        putchar('\n');
    }
    printf("Allocations for a whole callback:");
    for (int i = 0; i < count; i++)
        printf(" %s %.2f%s", workload->contenders[i]->name, results[i][STEPS - 1].allocations,
               i + 1 < count ? "," : "\n\n");
}

static void print_json(const struct workload *workload)
{
    printf("{\"name\":\"%s\",\"contenders\":[", workload->name);
    for (int i = 0; i < contender_count(workload); i++) {
        printf("%s{\"name\":\"%s\"", i == 0 ? "" : ",", workload->contenders[i]->name);
        for (int step = 0; step < STEPS; step++)
            if (has_step(workload, step))
                printf(",\"%s\":{\"ns\":%.1f,\"ratio\":%.3f,\"allocations\":%.3f}", step_names[step],
                       results[i][step].median_ns, ratio(i, step), results[i][step].allocations);
        putchar('}');
    }
    printf("]}");
}

int main(int argc, char **argv)
{
    bool is_json = argc > 1 && strcmp(argv[1], "--json") == 0;
    if (is_json)
        printf("{\"language\":\"C\",\"rounds\":%d,\"workloads\":[", ROUNDS);
    for (int i = 0; i < WORKLOADS; i++) {
        measure(&workloads[i]);
        if (is_json && i > 0)
            putchar(',');
        (is_json ? print_json : print_table)(&workloads[i]);
    }
    if (is_json)
        printf("]}\n");
    return EXIT_SUCCESS;
}
