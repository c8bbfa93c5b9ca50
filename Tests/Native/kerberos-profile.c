/* Reads each krb5.conf that standard input names with MIT's profile library: its verdict, the default realm and KDCs.
   A line that begins with "=" is a lifetime. */
#include <krb5.h>
#include <profile.h>
#include <stdio.h>
#include <string.h>

static void show(const char *text) {
  for (const unsigned char *c = (const unsigned char *)text; *c; c++)
    if (*c == '\\' || *c < 0x20 || *c > 0x7e) printf("\\x%02x", *c);
    else putchar(*c);
}

static void show_values(profile_t profile, const char *const *names) {
  char **values = NULL;
  putchar('|');
  if (profile_get_values(profile, names, &values) != 0) return;
  for (char **value = values; *value; value++) {
    if (value != values) putchar(' ');
    show(*value);
  }
  profile_free_list(values);
}

static void read_file(krb5_context context, const char *path) {
  const char *files[] = {path, NULL};
  const char *realm[] = {"libdefaults", "default_realm", NULL};
  const char *kdcs[] = {"realms", "EXAMPLE.COM", "kdc", NULL};
  profile_t profile = NULL;
  long code = profile_init(files, &profile);
  if (code != 0) {
    const char *text = krb5_get_error_message(context, (krb5_error_code)code);
    printf("refuses ");
    show(text);
    krb5_free_error_message(context, text);
  } else {
    printf("accepts");
    show_values(profile, realm);
    show_values(profile, kdcs);
    profile_release(profile);
  }
  putchar('\n');
}

int main(void) {
  krb5_context context;
  static char line[8192];
  if (krb5_init_context(&context) != 0) return 1;
  while (fgets(line, sizeof line, stdin)) {
    line[strcspn(line, "\n")] = 0;
    if (line[0] == '=') {
      krb5_deltat seconds;
      if (krb5_string_to_deltat(line + 1, &seconds) != 0) printf("null\n");
      else printf("%d\n", (int)seconds);
    } else {
      read_file(context, line);
    }
  }
  return 0;
}
