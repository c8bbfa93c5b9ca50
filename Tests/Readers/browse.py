"""Opens a page in headless Chromium, runs steps in it, and tells what came of each and what the page asked the network for.

    browse.py PAGE STEP…    each STEP an expression in JavaScript, whose value is printed as a line of JSON

The last line lists the addresses that were requested, the page's own apart. Chromium is spoken to by the DevTools protocol over a pipe.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile

page = "file://" + os.path.realpath(sys.argv[1])
profile = tempfile.mkdtemp()
from_here, to_there = os.pipe()
from_there, to_here = os.pipe()


def arrange():
    # Chromium reads from 3 and writes to 4.
    os.dup2(from_here, 103)
    os.dup2(to_here, 104)
    os.dup2(103, 3)
    os.dup2(104, 4)


browser = subprocess.Popen(
    ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
     "--disable-background-networking", "--remote-debugging-pipe", f"--user-data-dir={profile}", "about:blank"],
    preexec_fn=arrange, close_fds=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
os.close(from_here)
os.close(to_here)
incoming = os.fdopen(from_there, "rb")
buffer = bytearray()
requests = {}
number = 0


def receive():
    while b"\0" not in buffer:
        part = os.read(incoming.fileno(), 65536)
        if not part:
            sys.exit("chromium has ended")
        buffer.extend(part)
    end = buffer.index(b"\0")
    message = json.loads(buffer[:end])
    del buffer[:end + 1]
    if message.get("method") == "Network.requestWillBeSent":
        requests[message["params"]["requestId"]] = message["params"]["request"]["url"]
    # What the page's policy refuses is told, too, and never leaves the browser.
    if message.get("method") == "Network.loadingFailed" and message["params"].get("blockedReason") == "csp":
        requests.pop(message["params"]["requestId"], None)
    return message


def call(method, parameters=None, session=None):
    global number
    number += 1
    message = {"id": number, "method": method, "params": parameters or {}}
    if session:
        message["sessionId"] = session
    os.write(to_there, json.dumps(message).encode() + b"\0")
    while True:
        answer = receive()
        if answer.get("id") == number:
            if "error" in answer:
                sys.exit(f"{method}: {answer['error']}")
            return answer["result"]


try:
    target = call("Target.createTarget", {"url": "about:blank"})["targetId"]
    session = call("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
    for domain in ("Network", "Page", "Runtime"):
        call(f"{domain}.enable", session=session)
    call("Page.navigate", {"url": page}, session)
    while receive().get("method") != "Page.loadEventFired":
        pass
    for step in sys.argv[2:]:
        answer = call("Runtime.evaluate", {"expression": step, "returnByValue": True, "awaitPromise": True}, session)
        if "exceptionDetails" in answer:
            sys.exit(f"{step}: {answer['exceptionDetails']}")
        print(json.dumps(answer["result"].get("value")))
    print(json.dumps([address for address in requests.values() if address.partition("#")[0] != page]))
finally:
    browser.kill()
    browser.wait()
    shutil.rmtree(profile, ignore_errors=True)
