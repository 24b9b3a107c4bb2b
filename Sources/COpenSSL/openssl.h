#ifndef IMHOOK_OPENSSL_H
#define IMHOOK_OPENSSL_H

/*
 * The SHA256_* and SHA1_* functions are marked deprecated in favour of EVP, which allocates for every message. They are the
 * only part of libcrypto that lets a half-finished hash (a key's pads) be copied on the stack.
 */
#define OPENSSL_SUPPRESS_DEPRECATED

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#endif
