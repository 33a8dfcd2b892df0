#define _GNU_SOURCE
#include "CPty.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#ifndef CLOSE_RANGE_CLOEXEC
#define CLOSE_RANGE_CLOEXEC (1U << 2)
#endif

/* What the child tells us through a pipe that closes by itself when the program is executed. */
struct report {
    struct timespec started;
    int error; /* 0 just before exec; a second report with the errno follows when exec fails */
};

/* A child inherits blocked and ignored signals; a test runner's threads block most of them. */
static void reset_signals(void) {
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

/* Runs in the child: only calls that are safe after fork in a program with threads. */
static _Noreturn void become(const char *path, char *const *argv, char *const *envp, const char *directory, int terminal,
                             int tell) {
    struct report report = {.error = 0};
    setsid();
    if (ioctl(terminal, TIOCSCTTY, 0) == 0 && dup2(terminal, 0) == 0 && dup2(terminal, 1) == 1 && dup2(terminal, 2) == 2 &&
        (directory == NULL || chdir(directory) == 0)) {
        reset_signals();
        syscall(SYS_close_range, 3U, UINT_MAX, CLOSE_RANGE_CLOEXEC);
        clock_gettime(CLOCK_MONOTONIC, &report.started);
        if (write(tell, &report, sizeof report) == sizeof report) execve(path, argv, envp);
    }
    report.error = errno;
    if (write(tell, &report, sizeof report) < 0) _exit(126);
    _exit(127);
}

/* Reads the child's reports until its end of the pipe closes. Returns 0 once the program runs, or its errno. */
static int hear(int from, struct timespec *started) {
    struct report report;
    int heard = 0, error = 0;
    for (;;) {
        ssize_t count = read(from, &report, sizeof report);
        if (count < 0 && errno == EINTR) continue;
        if (count != sizeof report) return heard ? error : EIO;
        heard = 1;
        error = report.error;
        *started = report.started;
    }
}

static int open_terminal(int rows, int columns, int *master, int *terminal) {
    char name[64];
    struct winsize size = {.ws_row = rows, .ws_col = columns};
    *master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (*master < 0) return errno;
    *terminal = -1;
    if (grantpt(*master) == 0 && unlockpt(*master) == 0 && ptsname_r(*master, name, sizeof name) == 0)
        *terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (*terminal >= 0 && ioctl(*terminal, TIOCSWINSZ, &size) == 0) return 0;
    int error = errno;
    if (*terminal >= 0) close(*terminal);
    close(*master);
    return error;
}

pid_t pty_spawn(const char *path, char *const *argv, char *const *envp, const char *directory, int rows, int columns,
                int *master, struct timespec *started) {
    int terminal, pipes[2];
    int error = open_terminal(rows, columns, master, &terminal);
    if (error) return -error;
    if (pipe2(pipes, O_CLOEXEC) != 0) {
        error = errno;
        close(terminal);
        close(*master);
        return -error;
    }
    pid_t child = fork();
    if (child == 0) become(path, argv, envp, directory, terminal, pipes[1]);
    error = child < 0 ? errno : 0;
    close(terminal);
    close(pipes[1]);
    if (child > 0) error = hear(pipes[0], started);
    close(pipes[0]);
    if (!error) return child;
    if (child > 0)
        while (waitpid(child, NULL, 0) < 0 && errno == EINTR) continue;
    close(*master);
    return -error;
}

int pty_resize(int master, int rows, int columns) {
    struct winsize size = {.ws_row = rows, .ws_col = columns};
    return ioctl(master, TIOCSWINSZ, &size) == 0 ? 0 : -errno;
}
