/* Curses as Swift needs it: Swift 6 refuses its global variables, and its variadic functions and A_*, KEY_F and BUTTON*
   macros are not imported. Everything here is a name for one of those. */
#pragma once
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

/* term.h names terminal capabilities by short macros that would shadow ordinary words. */
#undef lines
#undef columns
#undef tab
#undef bell

static inline WINDOW *_Nullable nc_stdscr(void) { return stdscr; }
static inline int nc_colors(void) { return COLORS; }
static inline FILE *_Nonnull nc_stdout(void) { return stdout; }
static inline FILE *_Nonnull nc_stdin(void) { return stdin; }

static const attr_t nc_normal = A_NORMAL, nc_bold = A_BOLD, nc_dim = A_DIM, nc_underline = A_UNDERLINE,
                    nc_reverse = A_REVERSE, nc_italic = A_ITALIC;

static inline int nc_key_f(int n) { return KEY_F(n); }

static const mmask_t nc_button1_pressed = BUTTON1_PRESSED, nc_button1_released = BUTTON1_RELEASED,
                     nc_wheel_up = BUTTON4_PRESSED, nc_wheel_down = BUTTON5_PRESSED;
static const mmask_t nc_mouse_wanted = BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED;

/* Whether the terminal can put its cursor anywhere: without that there is no dashboard. */
static inline int nc_can_move_cursor(void) {
    char *capability = tigetstr("cup");
    return capability != 0 && capability != (char *)-1;
}

static inline int nc_set_style(WINDOW *_Nonnull w, attr_t attributes, int pair) {
    return wattr_set(w, attributes, 0, &pair);
}

/* The size that the terminal says it has; 0 when it does not say. */
static inline int nc_terminal_size(int fd, int *_Nonnull rows, int *_Nonnull columns) {
    struct winsize size;
    if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return 0;
    *rows = size.ws_row;
    *columns = size.ws_col;
    return 1;
}

/* Signals arrive as readable numbers on a descriptor, so none is lost between a look and a wait. */
static inline int nc_signal_descriptor(void) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGWINCH);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGQUIT);
    sigaddset(&set, SIGCONT);
    sigaddset(&set, SIGTSTP);
    if (sigprocmask(SIG_BLOCK, &set, 0) != 0) return -1;
    return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

/* The number of the next signal that waits, or 0. */
static inline int nc_next_signal(int fd) {
    struct signalfd_siginfo info;
    return read(fd, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}

/* Sends bytes that curses has no name for (clipboard), past its buffer. */
static inline int nc_write_all(int fd, const char *_Nonnull bytes, size_t count) {
    while (count > 0) {
        ssize_t n = write(fd, bytes, count);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return -1;
        bytes += n;
        count -= (size_t)n;
    }
    return 0;
}

/* Stops the whole process group, as the terminal itself would have done; returns when it goes on. */
static inline void nc_stop(void) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTSTP);
    signal(SIGTSTP, SIG_DFL);
    sigprocmask(SIG_UNBLOCK, &set, 0);
    kill(0, SIGTSTP);
    sigprocmask(SIG_BLOCK, &set, 0);
}
