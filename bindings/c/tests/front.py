"""Stands in front of other servers, on a free port that it prints.

usage: front.py tls CERTIFICATE KEY PORT   ends TLS, and passes on to a port of this machine
       front.py proxy                      an HTTP proxy that knows CONNECT; prints what it was asked to connect to
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import sys


async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Pass bytes on until there are no more."""
    with contextlib.suppress(OSError, ssl.SSLError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()


async def join(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, host: str, port: int) -> None:
    """Connect two sides with each other."""
    try:
        far_reader, far_writer = await asyncio.open_connection(host, port)
    except OSError:
        writer.close()
        return
    await asyncio.gather(pump(reader, far_writer), pump(far_reader, writer))


async def serve_proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Serve one CONNECT."""
    head = await reader.readuntil(b"\r\n\r\n")
    method, target, _ = head.split(b" ", 2)
    if method != b"CONNECT":
        writer.close()
        return
    print("CONNECT", target.decode(), flush=True)
    host, _, port = target.decode().rpartition(":")
    writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
    await join(reader, writer, host, int(port))


async def main() -> None:
    """Listen until the program is ended."""
    if sys.argv[1] == "tls":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[2], sys.argv[3])
        port = int(sys.argv[4])
        server = await asyncio.start_server(lambda r, w: join(r, w, "127.0.0.1", port), "127.0.0.1", 0, ssl=context)
    else:
        server = await asyncio.start_server(serve_proxy, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
