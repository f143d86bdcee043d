// What nearly every window file includes; a build-time saving only, each file still includes what it uses.
#pragma once
#include <QtWidgets>

#include <functional>
#include <memory>
#include <optional>
#include <vector>
